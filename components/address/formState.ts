type Control = HTMLInputElement | HTMLSelectElement;

function controlsOf(form: HTMLFormElement): ReadonlyMap<string, readonly Control[]> {
  const byName = new Map<string, Control[]>();
  for (const control of form.elements)
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement)
      if (control.name) byName.set(control.name, [...(byName.get(control.name) ?? []), control]);
  return byName;
}

const isBox = (control: HTMLInputElement) => /^(?:checkbox|radio)$/.test(control.type);

/** Values of the controls of one name that are chosen, or that were at first. */
function valuesOf(controls: readonly Control[], isAtFirst = false): readonly string[] {
  return controls
    .map((control) => {
      if (control instanceof HTMLSelectElement) return isAtFirst ? '' : control.value;
      if (!isBox(control)) return isAtFirst ? control.defaultValue : control.value.trim();
      return (isAtFirst ? control.defaultChecked : control.checked) ? control.value : '';
    })
    .filter((value) => value !== '');
}

/** What is chosen in a form by the names of its controls; no value where a name stands as it did at first. */
export function readForm(form: HTMLFormElement): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...controlsOf(form)].map(([name, controls]) => {
      const values = valuesOf(controls);
      return [name, values.join('\n') === valuesOf(controls, true).join('\n') ? [] : values];
    }),
  );
}

function fillText(field: HTMLInputElement, wished: readonly string[]): number {
  const text = wished.join(' ');
  const longest = field.maxLength < 0 ? text.length : field.maxLength;
  const value = wished.length === 0 ? field.defaultValue : text.slice(0, longest);
  // Written only where it differs: writing moves the place at which a reader types.
  if (field.value.trim() !== value) field.value = value;
  return 0;
}

/** Sets the controls of one name. Several boxes may be ticked; of radios and options the first known one is chosen. */
function fillNamed(controls: readonly Control[], wished: readonly string[]): number {
  const [first] = controls;
  if (!first) return 0;
  if (first instanceof HTMLInputElement && !isBox(first)) return fillText(first, wished);
  const offered =
    first instanceof HTMLSelectElement
      ? [...first.options].map(({ value }) => value)
      : controls.map(({ value }) => value);
  const known = wished.filter((value) => offered.includes(value));
  const taken = first.type === 'checkbox' ? known : known.slice(0, 1);
  for (const control of controls) {
    if (control instanceof HTMLSelectElement) control.value = taken[0] ?? '';
    else control.checked = taken.length ? taken.includes(control.value) : control.defaultChecked;
  }
  return wished.length - taken.length;
}

/**
 * Sets the controls of a form to what a query asks for: values under one key, however often it is repeated, belong
 * together; a name that the query lacks stands as it did at first.
 * @returns how many values were asked for in vain
 */
export function fillForm(form: HTMLFormElement, query: URLSearchParams): number {
  let lost = 0;
  for (const [name, controls] of controlsOf(form)) {
    const wished = [...new Set(query.getAll(name))].filter((value) => value !== '');
    lost += fillNamed(controls, wished);
  }
  return lost;
}
