import { compiler } from 'markdown-to-jsx';
import { type ComponentProps, createElement, useMemo } from 'react';
import { apart } from '../jsx/apart.ts';
import { kitText } from './kitText.ts';
import styles from './Markdown.module.css';
import { useText } from './text.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

function OutsideLink({ children, href, title }: ComponentProps<'a'>) {
  const text = useText(kitText);
  return (
    <a href={href} title={title} target="_blank" rel="noopener noreferrer">
      {children}
      <VisuallyHidden> {text.opensNewTab}</VisuallyHidden>
    </a>
  );
}

/** Pictures are not shown: rooms work without internet. Their words are, with a link to them. */
function PictureLink({ src, alt, title }: ComponentProps<'img'>) {
  const words = alt?.trim() || title || src;
  return src === undefined ? words : <OutsideLink href={src}>{words}</OutsideLink>;
}

/** A session file's Markdown. Raw HTML in it is shown as text; links open in a tab of their own. */
export function Markdown({ text, inline = false, lang }: { text: string; inline?: boolean; lang?: string }) {
  const content = useMemo(
    () =>
      compiler(text, {
        wrapper: null,
        disableParsingRawHTML: true,
        disableAutoLink: false,
        forceInline: inline,
        forceBlock: !inline,
        // Headings of a slide's body stand under the slide's own title.
        createElement: (type, props, ...children) =>
          createElement(type, apart(type, { ...props, children: children.flat() })),
        overrides: { a: OutsideLink, h1: 'h3', h2: 'h3', h3: 'h4', img: PictureLink },
      }),
    [text, inline],
  );
  return inline ? (
    <span className={styles.inline} lang={lang} dir="auto">
      {content}
    </span>
  ) : (
    <div className={styles.markdown} lang={lang} dir="auto">
      {content}
    </div>
  );
}
