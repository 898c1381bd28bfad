import type { ProjectorView } from '../../../shared/activities/evidence/projectorView.ts';
import { ANSWERS } from '../../../shared/activities/evidence/rules.ts';
import type { BandView } from '../../../shared/activities/evidence/viewParts.ts';
import { ownValue } from '../../../shared/lib/ownValue.ts';
import { classes } from '../../ui/classes.ts';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { useFit } from '../../ui/useFit.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './Projector.module.css';
import { Sign } from './Sign.tsx';
import { answersIn, signWords } from './signWords.ts';
import { text } from './text.ts';

const BAND_SIZES = [44, 40, 36, 32, 30, 28];
/** More signs than this cannot be told apart in a cell. */
const MOST_SIGNS = 4;

/** Bands of cells with their signs, the emptiest marked; or one band large, with the names of its kinds. */
export function ProjectorMap({ view, language }: { view: ProjectorView; language: string }) {
  const words = useText(text);
  const band = view.bands?.find(({ id }) => id === view.band);
  return (
    <div className={styles.screen}>
      <h1 className={styles.mapTitle} lang={band ? language : undefined} dir="auto">
        {band?.title ?? words.mapTitle}
      </h1>
      {band ? (
        <Band band={band} view={view} language={language} />
      ) : (
        <Bands view={view} language={language} />
      )}
      <ProjectorFoot>
        <ul className={styles.legend}>
          {ANSWERS.map((answer) => (
            <li key={answer} className={styles.legendSign}>
              <Sign sign={answer} />
              {words.said[answer]}
            </li>
          ))}
          {band || (view.emptiest ?? []).length === 0 ? null : (
            <li className={styles.least}>
              <Icon name="flag" size="1em" />
              {words.emptiest}
            </li>
          )}
        </ul>
      </ProjectorFoot>
    </div>
  );
}

function Bands({ view, language }: { view: ProjectorView; language: string }) {
  const words = useText(text);
  const { bands = [], map = {}, emptiest = [] } = view;
  return (
    <ul className={styles.bands} data-many={bands.length > 7 || undefined}>
      {bands.map(({ id, title, kinds }) => (
        <li key={id} className={classes(styles.band, emptiest.includes(id) && styles.emptiest)}>
          <p className={styles.bandTitle}>
            <span lang={language} dir="auto">
              {title}
            </span>
            {emptiest.includes(id) ? (
              <span className={styles.least}>
                <Icon name="flag" size="calc(var(--u) * 30)" />
                <VisuallyHidden>{words.emptiest}</VisuallyHidden>
              </span>
            ) : null}
          </p>
          <ul className={styles.cells}>
            {kinds.map((kind) => (
              <Cell key={kind.id} title={kind.title} signs={ownValue(map, kind.id)} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

type SignsOf = NonNullable<ProjectorView['map']>[string];

function Cell({ title, signs }: { title: string; signs: SignsOf | undefined }) {
  const words = useText(text);
  const current = useLanguage();
  const said = answersIn(signs);
  return (
    <li
      className={classes(styles.cell, said.length === 0 && styles.blank, said.length > 1 && styles.several)}
    >
      <span role="img" aria-label={words.signsOf(title, signWords(signs, words))} className={styles.signs}>
        {said.slice(0, MOST_SIGNS).map(({ answer, count }) => (
          <span key={answer} className={styles.sign}>
            <Sign sign={answer} />
            {count > 1 ? formatNumber(count, current) : null}
          </span>
        ))}
      </span>
    </li>
  );
}

function Band({ band, view, language }: { band: BandView; view: ProjectorView; language: string }) {
  const words = useText(text);
  const current = useLanguage();
  const list = useFit<HTMLUListElement>(JSON.stringify([band, view.map]), BAND_SIZES);
  return (
    <ul className={styles.kinds} ref={list}>
      {band.kinds.map(({ id, title }) => {
        const signs = ownValue(view.map, id);
        const checks = [
          ...(signs?.like === undefined ? [] : [words.tablesSay(signs.like, words.said.like)]),
          ...(signs?.doubt === undefined ? [] : [words.tablesSay(signs.doubt, words.said.doubt)]),
        ];
        return (
          <li key={id} className={styles.kind}>
            <span role="img" aria-label={signWords(signs, words)} className={styles.kindSigns}>
              {answersIn(signs).map(({ answer, count }) => (
                <span key={answer} className={styles.sign}>
                  <Sign sign={answer} />
                  {count > 1 ? formatNumber(count, current) : null}
                </span>
              ))}
            </span>
            <span className={styles.kindTitle}>
              <span lang={language} dir="auto">
                {title}
              </span>
              {checks.length === 0 ? null : <span className={styles.checks}>{checks.join(' · ')}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
