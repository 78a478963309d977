// Runs in the head: a face that is there before the first line is broken never breaks it anew.
const holder = document.getElementById('face');
if (holder) {
  const { family = '', weight = '' } = holder.dataset;
  const bytes = Uint8Array.from(atob(holder.textContent), (letter) => letter.charCodeAt(0));
  document.fonts.add(new FontFace(family, bytes, { weight }));
  // React may take over the page later, and knows neither of the two.
  holder.remove();
}
document.currentScript?.remove();

export {};
