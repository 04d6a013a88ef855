/** A lesson's text: what stands in `[[…]]` is the name of a button or field, as the page shows it. */
export const ToldText = ({ text }: { text: string }) => (
  <>
    {text
      .split(/(\[\[.*?\]\])/)
      .map((part, i) =>
        part.startsWith('[[') ? <strong key={i}>{part.slice(2, -2)}</strong> : <span key={i}>{part}</span>,
      )}
  </>
);
