/** The script by which a marked term shows its meaning in place; once on a page that marks terms. */
export function TermScript() {
  return <script src="/made/terms.js" data-inline="" defer />;
}
