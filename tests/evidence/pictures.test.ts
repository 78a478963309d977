import { describe, expect, it } from 'vitest';
import { base } from '#data/index';
import { expectGolden } from '#tests/expectGolden';
import { drawPictures } from '../../scripts/charts.svg';

// Pictures of the paper's own case.
const ofTheCase = it.skipIf(base.name !== 'ecpat');

describe('drawPictures()', async () => {
  const pictures = await drawPictures();

  ofTheCase.each([
    'ncmec-2019-2023-and-2024-apart.id.narrow',
    'safenet-quarters.en.wide',
    'one-amount-three-periods.id.middle',
  ])('draws %s as agreed', async (name) => {
    const lines = (pictures.get(name) ?? '').replaceAll('><', '>\n<');
    await expectGolden(`${lines}\n`, `${name}.svg`);
  });

  it('draws every mark as a link with a name, and nothing else that can be focused', () => {
    for (const [name, picture] of pictures) {
      expect(picture, name).toMatch(/<a class="chart-mark" href="\/[^"]+" aria-label="[^"]+"/);
      expect(picture, name).not.toMatch(/tabindex|style=|role=| id="|NaN/);
    }
  });

  ofTheCase(
    'gives the sums that must not be compared no length: every row of time has the height of a bar',
    () => {
      const picture = pictures.get('six-amounts-six-subjects.en.wide') ?? '';
      const bars = picture.match(/<rect class="axes-(bar|open)[^>]*>/g) ?? [];
      expect(bars.length).toBeGreaterThan(6);
      for (const bar of bars) expect(bar).toContain('height="14"');
    },
  );

  ofTheCase('joins only what the record joins', () => {
    const joins = (name: string) => pictures.get(name)?.match(/class="axes-join"/g)?.length ?? 0;
    expect(joins('simfoni-child-victims.en.wide')).toBe(2);
    expect(joins('safenet-quarters.en.wide')).toBe(3);
    expect(joins('ncmec-2019-2023-and-2024-apart.en.wide')).toBe(0);
  });
});
