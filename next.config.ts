import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { chooseCase } from './scripts/chooseCase';

chooseCase();

const withNextIntl = createNextIntlPlugin({
  requestConfig: './i18n/request.ts',
  experimental: { createMessagesDeclaration: './messages/id.json' },
});

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  images: { unoptimized: true },
  // `npm run build` and `npm run check` check the types with version 7 before this, in a third of the time.
  typescript: { ignoreBuildErrors: true },
  // Two root layouts (the choice of language, and the languages) leave no place for a shared 404.
  experimental: { globalNotFound: true },
};

export default withNextIntl(config);
