import { createContext } from 'react';

/** Id of the chart that is being drawn: its marks point to their words with it. */
export const ChartId = createContext('');
