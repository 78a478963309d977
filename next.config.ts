import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants';
import createNextIntlPlugin from 'next-intl/plugin';
import { basePath } from './data/basePath';
import { chooseCase } from './scripts/chooseCase';
import { refuseReadOnly } from './scripts/refuseReadOnly';

chooseCase();

const withNextIntl = createNextIntlPlugin({
  requestConfig: './i18n/request.ts',
  experimental: { createMessagesDeclaration: './messages/id.json' },
});

// Without `output`, since an address that is not exported would answer with an error of the server instead of with 404.
const inDevelopment: NextConfig = {
  // The metadata of a page tell whether the case has it: nothing is sent before they are known, or the answer would be
  // 200. The pattern names the programs for which Next waits.
  htmlLimitedBots: /.*/,
};

const config = (phase: string): NextConfig => ({
  ...(phase === PHASE_DEVELOPMENT_SERVER ? inDevelopment : { output: 'export' }),
  basePath,
  trailingSlash: true,
  images: { unoptimized: true },
  // `npm run build` and `npm run check` check the types with version 7 before this, in a third of the time.
  typescript: { ignoreBuildErrors: true },
  // Two root layouts (the choice of language, and the languages) leave no place for a shared 404.
  experimental: { globalNotFound: true },
});

export default function configure(phase: string): NextConfig {
  if (phase === PHASE_PRODUCTION_BUILD) refuseReadOnly('out');
  return withNextIntl(config(phase));
}
