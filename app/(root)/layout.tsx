import '../../components/ui/tokens.css';
import '../../components/ui/made/font.css';
import '../../components/ui/base.css';
import '../../components/layout/layout.css';

export default function RootLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="id" suppressHydrationWarning>
      <head>
        {/* eslint-disable-next-line @next/next/no-sync-scripts */}
        <script src="/made/choose.js" data-inline="" />
      </head>
      <body>{children}</body>
    </html>
  );
}
