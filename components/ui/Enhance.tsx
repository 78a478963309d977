import enhancers from './made/enhancers.json';

type Props = {
  /** Name of the script: `marks` for `marks.enhance.ts`. */
  readonly name: keyof typeof enhancers;
  /** Selector of what the script serves; the build leaves it out of a page that has nothing of the kind. */
  readonly serves?: string;
};

/**
 * Writes a small script into the page, the same in development and in the export. It runs where it stands: what it
 * looks for when it starts has to stand above it.
 */
export function Enhance({ name, serves }: Props) {
  return (
    <script
      data-enhance={name}
      data-serves={serves}
      dangerouslySetInnerHTML={{ __html: enhancers[name] }}
    />
  );
}
