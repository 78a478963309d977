/** Size of a picture for shared links, in CSS pixels. */
export const cardSize = { width: 1200, height: 630 };

// The light theme of components/ui/tokens.css: a picture has no other.
const ink = '#1d1b2e';
const ink2 = '#5a5870';
const ground = '#fbfaf6';

type Props = { readonly siteName: string; readonly title: string; readonly description: string };

function Marks({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size * 0.72} viewBox="0 0 50 36">
      <path d="M25 0 35 10 25 20 15 10Z" fill="#a3430f" />
      <circle cx="9" cy="26" r="9" fill="#0c6b5e" />
      <rect x="32" y="17" width="18" height="18" rx="3.5" fill="#3b3f9e" />
    </svg>
  );
}

/** The picture of a page where its link is shared: what it is called, in a sentence, and of which site. */
export function Card({ siteName, title, description }: Props) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: 72,
        fontFamily: 'Plus Jakarta Sans',
        color: ink,
        background: ground,
        borderBottom: '18px solid #b87c12',
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', fontSize: 40, fontWeight: 700 }}>
        <Marks size={76} />
        <div style={{ marginLeft: 24 }}>{siteName}</div>
      </div>
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ fontSize: 104, fontWeight: 700, letterSpacing: -3, lineHeight: 1.1 }}>
          {title}
        </div>
        <div style={{ marginTop: 28, maxWidth: 980, fontSize: 40, lineHeight: 1.35, color: ink2 }}>
          {description}
        </div>
      </div>
    </div>
  );
}
