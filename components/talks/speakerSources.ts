/** How many sources of a slide the speaker window names; the others are counted, and stand on the page of the talk. */
export const mostSpeakerSources = 5;
