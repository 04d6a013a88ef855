import { Link } from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import { useApi } from '../api/api-context.ts';

/** A link out of Hafan, opened as the host does it: a channel within Teams, everything else in a window. */
export const OutLink = ({ href, label }: { readonly href: string; readonly label: string }) => {
  const { host } = useApi();
  return (
    <Link
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => {
        event.preventDefault();
        void host.openLink(href);
      }}
    >
      {label} <OpenRegular aria-hidden />
    </Link>
  );
};
