import { keepForm } from '../address/keepForm';

// Runs right after the radios, before the table is parsed. What is chosen is answered by the page's own rules.
const form = document.querySelector<HTMLFormElement>('.fw-pick');
if (form) keepForm(form, () => {});
