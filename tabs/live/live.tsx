import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useApi } from '../api/api-context.ts';
import { useMe } from '../api/questions.ts';
import { useWords } from '../components/words.tsx';
import { startLiveNews } from './live-news.ts';

const useStyles = makeStyles({
  late: {
    position: 'fixed',
    left: 0,
    right: 0,
    bottom: 0,
    zIndex: 5,
    padding: '6px 16px',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: 'center',
  },
});

/** Keeps the page up to date with what others do, and says quietly when that is late. Stands once on every page. */
export const Live = () => {
  const { api } = useApi();
  const client = useQueryClient();
  const me = useMe();
  const { say } = useWords();
  const styles = useStyles();
  const [late, setLate] = useState(false);
  const person = me.data === undefined ? null : `${me.data.tenant}:${me.data.objectId}`;
  useEffect(() => {
    if (person === null) return undefined;
    const news = startLiveNews({
      client,
      api,
      person,
      page: document,
      // Only pages of a secure address have them.
      locks: window.isSecureContext ? navigator.locks : undefined,
      openChannel: (name) => new BroadcastChannel(name),
    });
    const stopTelling = news.onChange(() => setLate(news.isLate()));
    return () => {
      stopTelling();
      news.stop();
    };
  }, [api, client, person]);
  return (
    <div role="status" aria-live="polite">
      {late && (
        <Text block size={200} className={styles.late}>
          {say('tabLive.late')}
        </Text>
      )}
    </div>
  );
};
