import { Face } from './face.ts';

/** What a phone of either language calls the things that everybody presses. */
const WORDS = {
  en: {
    join: 'Join',
    name: 'Your name',
    role: 'Your role',
    table: 'Which letter stands on your table?',
    noLetter: 'There is none: give me a seat',
    saved: 'Saved',
    save: 'Save',
  },
  es: {
    join: 'Unirse',
    name: 'Tu nombre',
    role: 'Tu función',
    table: '¿Qué letra hay en tu mesa?',
    noLetter: 'Ninguna: dame un lugar',
    saved: 'Guardado',
    save: 'Guardar',
  },
} as const;

export type Language = keyof typeof WORDS;

export interface Person {
  readonly name: string;
  /** Without one they are given a seat. */
  readonly table?: string;
  /** Whom they come with, where the room asks for that in place of the letter. */
  readonly team?: string;
  /** A role's title, as the list has it. */
  readonly role?: string;
}

/** A participant's phone. */
export class Phone extends Face {
  language: Language = 'en';

  /** Opens the room as the QR code does, says who it is, and joins. */
  async join(url: string, code: string, person: Person): Promise<void> {
    await this.page.goto(`${url}/r/${code}`);
    await this.introduce(person);
    await this.press(WORDS[this.language].join);
    await this.isIn();
  }

  /** Fills in the door's form. */
  async introduce({ name, table, team, role }: Person): Promise<void> {
    const words = WORDS[this.language];
    if (team === undefined) await this.sitsDown(table ?? words.noLetter);
    else await this.page.getByLabel(team).check();
    await this.type(words.name, name);
    if (role !== undefined) await this.field(words.role).selectOption({ label: role });
  }

  /** Says which letter stands on the table, or that there is none. */
  async sitsDown(letter: string): Promise<void> {
    const question = this.page.getByRole('group', { name: WORDS[this.language].table });
    await question.getByRole('radio', { name: letter, exact: true }).check();
  }

  /** Waits until the phone is in the room: its footer says who it is. */
  async isIn(): Promise<void> {
    await this.page.getByRole('contentinfo').getByRole('button').waitFor();
  }

  /** Waits until what was done is durable, as the phone itself says. */
  async saved(): Promise<void> {
    await this.reads(this.page.getByRole('contentinfo'), WORDS[this.language].saved);
  }

  async sitsAt(table: string): Promise<void> {
    const word = this.language === 'en' ? 'Table' : 'Mesa';
    await this.reads(this.page.getByRole('contentinfo'), `${word} ${table}`);
  }

  /** Gets up and sits down elsewhere, by the sheet behind one's own name. */
  async changesTable(table: string): Promise<void> {
    const words = WORDS[this.language];
    await this.page.getByRole('contentinfo').getByRole('button').click();
    const sheet = this.page.getByRole('dialog');
    await sheet.waitFor();
    await this.sitsDown(table);
    await this.button(words.save, sheet).click();
    await this.sitsAt(table);
  }

  async reloads(): Promise<void> {
    await this.page.reload();
    await this.isIn();
  }
}
