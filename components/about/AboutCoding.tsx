import { useTranslations } from 'next-intl';
import type { View } from '#lib/view';
import { SourceChips } from '../sources/SourceChips';
import { Caution } from '../ui/Caution';
import { Words } from '../ui/Words';
import { AboutSection } from './AboutSection';
import { AboutWhoCounts } from './AboutWhoCounts';
import { CodingList } from './CodingList';

type Props = { readonly view: View };

/** How an activity is coded: the rule, where the case has one, and each point with its values, meanings and counts. */
export function AboutCoding({ view }: Props) {
  const t = useTranslations('AboutCoding');
  const { vocabularies, activities, lensNotes, features } = view.base;
  const rule = features.codingRule ? lensNotes.get(features.codingRule) : null;
  const all = activities.all;
  const seconds = all.filter(({ secondRole }) => secondRole !== null);
  return (
    <AboutSection id="coding">
      {rule ? (
        <>
          <p>
            <Words view={view} text={rule.account} />
          </p>
          {rule.caution ? <Caution view={view} text={rule.caution} /> : null}
          <SourceChips view={view} ids={rule.sources} />
        </>
      ) : null}
      <CodingList
        view={view}
        title={t('role')}
        lead={t('roleLead')}
        terms={vocabularies.role}
        values={all.map(({ role }) => role)}
      />
      <CodingList
        view={view}
        title={t('secondRole')}
        lead={t('secondRoleLead', {
          count: String(seconds.length),
          total: String(all.length),
        })}
        terms={vocabularies.role}
        values={seconds.map(({ secondRole }) => secondRole?.role ?? null)}
      />
      <CodingList
        view={view}
        title={t('focus')}
        lead={t('focusLead')}
        terms={vocabularies.focus}
        values={all.map(({ focus }) => focus)}
      />
      <AboutWhoCounts view={view} />
      <CodingList
        view={view}
        title={t('part')}
        lead={t('partLead')}
        terms={vocabularies.part}
        values={all.map(({ part }) => part)}
      />
      <CodingList
        view={view}
        title={t('actOf')}
        lead={t('actOfLead', { count: all.filter(({ actOf }) => actOf === null).length })}
        terms={vocabularies.actOf}
        values={all.map(({ actOf }) => actOf)}
      />
      <CodingList
        view={view}
        title={t('date')}
        lead={t('dateLead')}
        terms={vocabularies.dateKind}
        values={all.map(({ when }) => when.kind)}
      />
      <CodingList
        view={view}
        title={t('confidence')}
        lead={t('confidenceLead')}
        terms={vocabularies.confidence}
        values={all.map(({ confidence }) => confidence)}
      />
    </AboutSection>
  );
}
