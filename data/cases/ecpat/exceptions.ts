/** What the rules of `checks/` let through in this case after a look: by rule, the place and the reason. */
export const exceptions = {
  'universal-is-looked-at': {
    'charts/sources-by-year-and-publisher/alt':
      'The year with most pages is counted from the records.',
    'exercises/share-a-scale/why':
      'A general rule for reading charts, not a finding about sources.',
    'talks/fifteen-minutes/slides.10.notes.0':
      'Spoken of the abstract, which the sentence before names.',
    'talks/forty-minutes/slides.21.notes.0':
      'Spoken of the abstract, which the sentence before names.',
  },
  'numbers-agree-in-every-language': {
    'talks/five-minutes/slides.4.notes.0': 'Spoken: the Indonesian notes say the amounts in words.',
  },
} as const;
