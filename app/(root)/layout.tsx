import { Enhance } from '#components/ui/Enhance';
import '../../components/ui/tokens.css';
import '../../components/ui/made/font.css';
import '../../components/ui/base.css';
import '../../components/layout/layout.css';

export default function RootLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="id" suppressHydrationWarning>
      <head>
        <Enhance name="choose" />
      </head>
      <body>{children}</body>
    </html>
  );
}
