import type { activity } from '../../../shared/activities/circle-square-triangle/activity.ts';
import { SHAPES } from '../../../shared/activities/circle-square-triangle/rules.ts';
import { Empty } from '../../ui/Empty.tsx';
import { ProjectorFoot } from '../../ui/frames/ProjectorFrame.tsx';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import { countedText } from '../countedText.ts';
import type { ProjectorProps } from '../screen.ts';
import { BigShape } from './BigShape.tsx';
import styles from './Projector.module.css';
import { ProjectorSteps } from './ProjectorSteps.tsx';
import { ProjectorTables } from './ProjectorTables.tsx';
import { text } from './text.ts';

/** The room by shape, then its tables, then what they will do. */
export default function Projector({ view, language }: ProjectorProps<typeof activity>) {
  const words = useText(text);
  const counted = useText(countedText);
  const current = useLanguage();
  if (view.hidden) {
    const title =
      view.at === 'next-steps'
        ? words.stepsTitle
        : view.at === 'settle'
          ? words.tablesTitle
          : (view.prompt ?? words.chooseTitle);
    return (
      <div className={styles.screen}>
        <h1 className={styles.title}>{title}</h1>
        <Empty
          size="projector"
          title={words.concealed}
          detail={view.at === 'choose' ? words.chosenOf(view.chosen, view.people) : undefined}
        />
      </div>
    );
  }
  if (view.at === 'next-steps') return <ProjectorSteps view={view} language={language} />;
  if (view.at === 'settle') return <ProjectorTables view={view} />;
  const { spread, people, chosen, inRoom, prompt } = view;
  return (
    <div className={styles.screen}>
      {prompt ? (
        <h1 className={styles.title} lang={language} dir="auto">
          {prompt}
        </h1>
      ) : (
        <h1 className={styles.title}>{words.chooseTitle}</h1>
      )}
      <ul className={styles.shapes}>
        {SHAPES.map((shape) => (
          <li key={shape} className={styles.shape}>
            <BigShape shape={shape} size={216} label={spread ? formatNumber(spread[shape], current) : '–'} />
            <p className={styles.name}>{words[shape]}</p>
            <p className={styles.sentence}>{words.short[shape]}</p>
          </li>
        ))}
      </ul>
      <ProjectorFoot>
        <p>
          {words.chosenOf(chosen, people)}
          {chosen > 0 && people > chosen ? ` · ${words.stillChoosing(people - chosen)}` : null}
          {inRoom === undefined ? null : ` · ${counted.inRoom(inRoom, formatNumber(inRoom, current))}`}
        </p>
      </ProjectorFoot>
    </div>
  );
}
