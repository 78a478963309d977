// Runs right after the form, before the list below it is parsed. Values that no control has are ignored.
const form = document.querySelector<HTMLFormElement>('form.filters');
const query = new URLSearchParams(location.search);

for (const control of form?.elements ?? []) {
  if (control instanceof HTMLSelectElement) {
    const wished = query.get(control.name) ?? '';
    if ([...control.options].some(({ value }) => value === wished)) control.value = wished;
  } else if (control instanceof HTMLInputElement) {
    const wished = query.getAll(control.name);
    if (control.type === 'radio') {
      if (wished.includes(control.value)) control.checked = true;
    } else {
      const all = form?.querySelectorAll<HTMLInputElement>(`[name="${control.name}"]`) ?? [];
      if ([...all].some(({ value }) => wished.includes(value)))
        control.checked = wished.includes(control.value);
    }
  }
}

// A filter in use is not hidden behind "more".
if (['level', 'part', 'actor'].some((key) => query.has(key)))
  for (const part of form?.querySelectorAll('details') ?? []) part.open = true;

export {};
