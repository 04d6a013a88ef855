/** Changes by others, and work that goes on by itself. */
export const tabLive = {
  late: 'News of what others change is late. Hafan asks every few seconds and goes on trying.',
  clash: 'While you were writing, somebody else changed this: {{field}}',
  emptied: 'They left it empty.',
  keepMine: 'Keep what I wrote',
  takeTheirs: 'Take theirs',
  followed: 'Somebody else changed this while the form was open. You see what they wrote.',
  answeredMeanwhile:
    'While you were writing, {{name}} answered this. Yours replaces that answer if you record it.',
  movedOn: 'While you were writing, the case went on from here. What you wrote is still below.',
  leaveMine: 'Leave out what I wrote',
  bundle: {
    begin: 'Make an evidence bundle',
    making: 'The evidence bundle is being put together: {{done}} of {{total}}',
    leave: 'You may leave this page: it goes on by itself, and waits here for you.',
    failed:
      'The evidence bundle asked for at {{time}} could not be put together. Nothing of the case was lost or changed. Try again; if it fails again, tell whoever runs Hafan at your council.',
    again: 'Try again: make an evidence bundle',
    ready: 'Evidence bundle of {{time}}, asked for by {{name}}: {{size}} kB',
    fetch: 'Download evidence bundle',
    until: 'can be fetched until {{time}}',
  },
  steps: {
    title: 'Being set up in Microsoft 365: {{done}} of {{total}}',
    now: 'Now: {{step}}',
    again: 'Tried again at {{time}}: {{step}}',
    next: 'Then: {{steps}}',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
    leave: 'You may work on, or leave: it goes on by itself.',
  },
} as const;
