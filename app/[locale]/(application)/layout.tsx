import type { ReactNode } from 'react';

/**
 * Pages of this folder are applications: they keep the framework, which the build takes out of documents. The mark in
 * the head tells the build so; see docs/light.md.
 */
export default function ApplicationLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <meta name="page-kind" content="application" />
      {children}
    </>
  );
}
