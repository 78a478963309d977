/** Names of the brief as a Word file: in the language of its folder, and in that language followed by the others. */
export const briefFiles = ['brief.docx', 'brief-all-languages.docx'] as const;
