// Runs in the head. A font that is there before the first line is broken never breaks it again.
const holder = document.getElementById('font');
if (holder) {
  const { family = '', weight = '' } = holder.dataset;
  const bytes = Uint8Array.from(atob(holder.textContent), (letter) => letter.charCodeAt(0));
  document.fonts.add(new FontFace(family, bytes, { weight }));
  holder.remove();
}
document.currentScript?.remove();

export {};
