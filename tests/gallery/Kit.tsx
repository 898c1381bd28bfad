import { type ReactNode, useState } from 'react';
import { Badge } from '../../client/ui/Badge.tsx';
import { Bars } from '../../client/ui/Bars.tsx';
import { Countdown } from '../../client/ui/Countdown.tsx';
import { Dialog } from '../../client/ui/Dialog.tsx';
import { Empty } from '../../client/ui/Empty.tsx';
import { Button } from '../../client/ui/fields/Button.tsx';
import { Choice } from '../../client/ui/fields/Choice.tsx';
import { LanguageSwitch } from '../../client/ui/fields/LanguageSwitch.tsx';
import { MoveButtons } from '../../client/ui/fields/MoveButtons.tsx';
import { Segmented } from '../../client/ui/fields/Segmented.tsx';
import { TextArea } from '../../client/ui/fields/TextArea.tsx';
import { TextField } from '../../client/ui/fields/TextField.tsx';
import { PhoneActions } from '../../client/ui/frames/PhoneActions.tsx';
import { PhoneFrame } from '../../client/ui/frames/PhoneFrame.tsx';
import { ProjectorFoot, ProjectorFrame } from '../../client/ui/frames/ProjectorFrame.tsx';
import { Icon } from '../../client/ui/Icon.tsx';
import { Markdown } from '../../client/ui/Markdown.tsx';
import { Note } from '../../client/ui/Note.tsx';
import { Plane } from '../../client/ui/Plane.tsx';
import { ShapeGlyph } from '../../client/ui/ShapeGlyph.tsx';
import { Stat } from '../../client/ui/Stat.tsx';
import type { ScreenClock } from '../../client/ui/screenClock.ts';
import { TableBadge } from '../../client/ui/TableBadge.tsx';
import { ConsoleScene } from './ConsoleScene.tsx';
import styles from './Kit.module.css';

const NOW = 1_000_000_000;
const clock = (left: number): ScreenClock => ({ startedAt: NOW - 200_000, endsAt: NOW + left * 1000 });

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

const BARS = [
  { id: 'a', label: 'Instructional leaders', value: 14, of: 16 },
  { id: 'b', label: 'Technology leaders', value: 9, of: 9 },
  { id: 'c', label: 'Chief Financial Officer or other Business Leader', value: 2, of: 6 },
  { id: 'd', label: 'Others, fewer than five each', value: 0, of: 15 },
];

const LONG =
  'Chief academic officer together with the principals, and the assessment leader from the first meeting on';

function Planes({ size }: { size: string | undefined }) {
  return (
    <div className={styles.row}>
      {(['ground', 'climb', 'landing', 'waiting'] as const).map((pose) => (
        <span
          key={pose}
          className={size}
          style={{ color: pose === 'climb' ? 'var(--accent)' : 'var(--ink)' }}
        >
          <Plane pose={pose} />
        </span>
      ))}
    </div>
  );
}

function PhoneKit() {
  const [text, setText] = useState('Chief academic officer together with the principals');
  const [name, setName] = useState('');
  const [format, setFormat] = useState<'whole' | 'table' | 'partner'>('whole');
  return (
    <PhoneFrame
      title="Sticky brainstorm"
      section="Question 1 of 4 · Rank"
      clock={clock(72)}
      now={NOW}
      you={{ name: 'Maria', table: 'C' }}
      save="offline"
      pendingCount={3}
    >
      <div className={styles.page}>
        <h1>Who are the appropriate leaders to coordinate strategic planning?</h1>
        <Part title="Choice">
          <Choice
            label="Take off"
            detail="It applies: you are up"
            selected
            icon={<Plane pose="climb" />}
            onChoose={() => {}}
          />
          <Choice
            label="Touch down"
            detail="It does not: you sit"
            selected={false}
            icon={<Plane pose="landing" />}
            onChoose={() => {}}
          />
          <Choice
            label="Circle"
            detail="Still circling these ideas"
            selected
            tone="ink"
            icon={<ShapeGlyph shape="circle" size={30} decorative />}
            onChoose={() => {}}
          />
        </Part>
        <Part title="Button">
          <div className={styles.row}>
            <Button kind="primary">Primary</Button>
            <Button icon="pen">Quiet</Button>
            <Button kind="plain">Plain</Button>
            <Button kind="danger">Danger</Button>
            <Button pressed icon="thumb-up">
              12
            </Button>
            <Button disabled>Waits</Button>
            <Button icon="more" aria-label="More" />
          </div>
        </Part>
        <Part title="Note">
          <Note text={LONG} rank={1}>
            <MoveButtons label={LONG} onDown={() => {}} />
          </Note>
          <Note text="CTO and E-rate lead" rank={2}>
            <MoveButtons label="CTO and E-rate lead" onUp={() => {}} onDown={() => {}} />
          </Note>
          {['A', 'B', 'C', 'D', 'E', 'F'].map((table) => (
            <Note key={table} table={table} text="Parent council, two seats" rank={3} />
          ))}
        </Part>
        <Part title="Fields">
          <TextField
            label="Your name"
            hint="Only people at your table see it."
            value={name}
            onChange={setName}
            maxLength={60}
          />
          <TextField label="Room code" value="KRWTM" onChange={() => {}} error="There is no such room." />
          <TextArea label="Your answer" value={text} onChange={setText} maxLength={60} />
          <Segmented
            label="Format"
            labelShown
            wide
            options={[
              { id: 'whole', label: 'Whole group' },
              { id: 'table', label: 'Table' },
              { id: 'partner', label: 'Partner' },
            ]}
            value={format}
            onChange={setFormat}
          />
          <LanguageSwitch />
        </Part>
        <Part title="Bars, Stat, Badge">
          <Bars size="phone" bars={BARS} />
          <div className={styles.row}>
            <Stat value={37} label="have taken off" tone="accent" size="l" />
            <Stat value={9} label="have touched down" size="l" />
          </div>
          <div className={styles.row}>
            <Badge>Waiting</Badge>
            <Badge tone="accent">Live</Badge>
            <Badge tone="good">Done</Badge>
            <Badge tone="soon">Nearly over</Badge>
            <Badge tone="late">3 min behind</Badge>
          </div>
        </Part>
        <Part title="Markdown">
          <Markdown
            text={
              'How leaders who plan **together** support [digital learning](https://example.org).\n\n- one point\n- another, with `code`\n\n> A quote.\n\n<b onclick="x">raw</b>'
            }
          />
        </Part>
        <Empty
          title="Nothing on the wall yet"
          detail="Stickies appear here as people put them up."
          art={<Icon name="chat" size={40} />}
        />
      </div>
      <PhoneActions>
        <Button kind="primary" size="l" wide>
          Put them on the wall
        </Button>
      </PhoneActions>
    </PhoneFrame>
  );
}

const ICONS =
  'arrow-up arrow-down check close plus minus pause play next back eye eye-off lock unlock people flag star chat link pen undo sound print table phone projector more thumb-up';

function ConsoleKit() {
  const [open, setOpen] = useState(false);
  return (
    <ConsoleScene
      title="Kit"
      steps={[
        { id: 'a', title: 'A step', share: 1 },
        { id: 'b', title: 'Another', share: 1 },
      ]}
      at="a"
      clock={clock(-65)}
      now={NOW}
      people={52}
      tables={8}
    >
      <div className={styles.wide}>
        <Part title="Planes">
          <Planes size={styles.plane} />
          <Planes size={styles.small} />
        </Part>
        <Part title="Shapes">
          <div className={styles.row}>
            {(['circle', 'square', 'triangle'] as const).map((shape) => (
              <ShapeGlyph key={shape} shape={shape} size={56} />
            ))}
            {(['circle', 'square', 'triangle'] as const).map((shape) => (
              <ShapeGlyph key={shape} shape={shape} size={56} filled={false} />
            ))}
          </div>
        </Part>
        <Part title="Countdown">
          <div className={styles.row}>
            {[168, 40, -65].map((left) => (
              <Countdown key={left} clock={clock(left)} now={NOW} size="console" />
            ))}
            <Countdown clock={{ ...clock(90), pausedAt: NOW }} now={NOW} size="console" />
          </div>
        </Part>
        <Part title="Icons">
          <div className={styles.row}>
            {ICONS.split(' ').map((name) => (
              // The list above names what Icon.tsx draws.
              <KitIcon key={name} name={name} />
            ))}
          </div>
        </Part>
        <Part title="Notes">
          <div className={styles.notes}>
            {['A', 'B', 'C', 'D', 'E', 'F'].map((table) => (
              <Note key={table} size="console" table={table} text="School board chair" rank={2} />
            ))}
          </div>
        </Part>
        <Part title="Bars">
          <Bars bars={BARS} />
        </Part>
        <Part title="Stats and tables">
          <div className={styles.row}>
            <Stat value={37} label="have taken off" tone="accent" size="l" />
            <Stat value={9} label="have touched down" size="l" tone="second" />
            <Stat value={6} label="not answered yet" size="l" tone="third" />
          </div>
          <div className={styles.row}>
            {['A', 'B', 'C', 'D', 'E', 'F', 'G', 'AB'].map((table) => (
              <TableBadge key={table} table={table} size="l" />
            ))}
          </div>
        </Part>
        <Part title="Small buttons">
          <div className={styles.row}>
            <Button size="s" icon="eye">
              Show
            </Button>
            <Button size="s" kind="danger">
              Remove
            </Button>
            <Button size="s" kind="primary" onClick={() => setOpen(true)}>
              Dialog
            </Button>
          </div>
        </Part>
      </div>
      <Dialog
        open={open}
        title="End the session?"
        onClose={() => setOpen(false)}
        actions={<Button kind="danger">End it</Button>}
      >
        <p>Phones will say goodbye; the record stays.</p>
      </Dialog>
    </ConsoleScene>
  );
}

const isIcon = (name: string): name is Parameters<typeof Icon>[0]['name'] => ICONS.split(' ').includes(name);

function KitIcon({ name }: { name: string }) {
  return isIcon(name) ? <Icon name={name} size={28} /> : null;
}

function ProjectorKit() {
  return (
    <ProjectorFrame
      kicker="Take Off, Touch Down · 3 of 5"
      title="You leverage digital tools in your classroom, school or district"
      clock={clock(54)}
      now={NOW}
      join={{ address: 'plenary.local', code: 'KRWTMF', url: 'http://plenary.local/r/KRWTMF' }}
    >
      <div className={styles.notes}>
        <div className={styles.part}>
          <Note size="projector" table="A" text="Chief academic officer with principals" />
          <Note size="projector" table="E" text="School board chair" rank={1} />
          <Planes size={styles.plane} />
        </div>
        <Bars size="projector" bars={BARS.slice(0, 3)} />
      </div>
      <ProjectorFoot>
        <Stat size="projector" value={49} label="1 year or more" />
        <Stat size="projector" value={18} label="administrators" />
      </ProjectorFoot>
    </ProjectorFrame>
  );
}

/** Every part of the kit in use, one page a face. */
export function Kit({ face }: { face: 'phone' | 'console' | 'projector' }) {
  if (face === 'phone') return <PhoneKit />;
  return face === 'console' ? <ConsoleKit /> : <ProjectorKit />;
}
