import { Select } from '@fluentui/react-components';

/** The parts of a page as a list, where there is no room for links beside it. */
export const PartsList = ({
  label,
  parts,
  now,
}: {
  readonly label: string;
  readonly parts: readonly { readonly id: string; readonly name: string; readonly hash: string }[];
  readonly now: string;
}) => (
  <Select
    aria-label={label}
    value={now}
    onChange={(_, data) => {
      const chosen = parts.find(({ id }) => id === data.value);
      if (chosen !== undefined) window.location.hash = chosen.hash;
    }}
  >
    {parts.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </Select>
);
