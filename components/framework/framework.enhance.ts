// Runs right after the radios, before the table is parsed. A framework that no radio has is ignored.
const form = document.querySelector<HTMLFormElement>('.fw-pick');
const radios = [...(form?.querySelectorAll('input') ?? [])];
const asked = new URLSearchParams(location.search).get('framework');

for (const radio of radios) if (radio.value === asked) radio.checked = true;

form?.addEventListener('change', () => {
  const url = new URL(location.href);
  const value = radios.find((radio) => radio.checked)?.value;
  if (value) url.searchParams.set('framework', value);
  else url.searchParams.delete('framework');
  history.replaceState(null, '', url);
});

export {};
