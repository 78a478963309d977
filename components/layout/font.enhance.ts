// Runs in the head, after the data of the font. A font that is there before the first line is broken never breaks it again.
declare const siteFont: { readonly family: string; readonly weight: string; readonly data: string };

const bytes = Uint8Array.from(atob(siteFont.data), (letter) => letter.charCodeAt(0));
document.fonts.add(new FontFace(siteFont.family, bytes, { weight: siteFont.weight }));

export {};
