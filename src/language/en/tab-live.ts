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
} as const;
