import {
  Breadcrumb,
  BreadcrumbButton,
  BreadcrumbDivider,
  BreadcrumbItem,
  Link,
} from '@fluentui/react-components';
import { DocumentRegular, FolderRegular } from '@fluentui/react-icons';
import { useMutation } from '@tanstack/react-query';
import { Fragment } from 'react';
import type { Say } from '../../../src/language/say.ts';
import type { Files } from '../../../src/server/contract/rehearsal.ts';
import { Answered } from '../../components/answered.tsx';
import { momentInWords } from '../../components/dates.ts';
import { Problem } from '../../components/problem.tsx';
import { saveFile } from './save-file.ts';
import { useFiles } from '../state/queries.ts';
import { routeHash, useRoute } from '../state/route.ts';
import { useSay, useSession } from '../state/session.tsx';

type Entry = Files['entries'][number];

const sizeOf = (bytes: number, say: Say): string => {
  if (bytes < 1_000) return say('rehearsal.files.bytes', { n: bytes });
  if (bytes < 1_000_000) return say('rehearsal.files.kilobytes', { n: Math.round(bytes / 1_000) });
  return say('rehearsal.files.megabytes', { n: Math.round(bytes / 1_000_000) });
};

const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

/** The team's file library, a folder at a time. */
export const FilesApp = () => {
  const { requests } = useSession();
  const say = useSay();
  const { rest } = useRoute();
  const files = useFiles(rest.join('/'));
  const loading = useMutation({
    mutationFn: async ({ id, name }: Entry) => saveFile(name, await requests.fileContent(id)),
  });

  return (
    <section className="app-page" aria-labelledby="files-title">
      <h2 id="files-title" className="app-title">
        {say('rehearsal.files.title')}
      </h2>
      <Breadcrumb aria-label={say('rehearsal.files.path')}>
        <BreadcrumbItem>
          <BreadcrumbButton as="a" href={routeHash('files')} current={rest.length === 0}>
            {say('rehearsal.files.root')}
          </BreadcrumbButton>
        </BreadcrumbItem>
        {rest.map((part, index) => (
          <Fragment key={`${index}-${part}`}>
            <BreadcrumbDivider />
            <BreadcrumbItem>
              <BreadcrumbButton
                as="a"
                href={routeHash('files', ...rest.slice(0, index + 1))}
                current={index === rest.length - 1}
              >
                {part}
              </BreadcrumbButton>
            </BreadcrumbItem>
          </Fragment>
        ))}
      </Breadcrumb>
      <Answered to={files} waiting={say('rehearsal.waiting', { what: say('rehearsal.files.title') })}>
        {({ entries }) =>
          entries.length === 0 ? (
            <p className="empty">
              {say(rest.length === 0 ? 'rehearsal.files.none' : 'rehearsal.files.empty')}
            </p>
          ) : (
            <table className="files">
              <thead>
                <tr>
                  <th scope="col">{say('rehearsal.files.name')}</th>
                  <th scope="col">{say('rehearsal.files.changed')}</th>
                  <th scope="col">{say('rehearsal.files.size')}</th>
                </tr>
              </thead>
              <tbody>
                {entries.map((entry) => (
                  <tr key={entry.id}>
                    <td>
                      {entry.kind === 'folder' ? (
                        <Link
                          href={routeHash('files', ...partsOf(entry.path))}
                          aria-label={say('rehearsal.files.open', { name: entry.name })}
                        >
                          <FolderRegular aria-hidden /> {entry.name}
                        </Link>
                      ) : (
                        <Link
                          as="button"
                          onClick={() => loading.mutate(entry)}
                          aria-label={say('rehearsal.files.download', { name: entry.name })}
                        >
                          <DocumentRegular aria-hidden /> {entry.name}
                        </Link>
                      )}
                    </td>
                    <td>{momentInWords(entry.modifiedAt, say)}</td>
                    <td>{entry.kind === 'file' ? sizeOf(entry.bytes, say) : ''}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Answered>
      {loading.isError && <Problem error={loading.error} onRetry={() => loading.mutate(loading.variables)} />}
    </section>
  );
};
