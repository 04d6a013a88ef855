/** The ids of the invented tenant. Fixed, so that a rehearsal's data still fits after a restart. */
export const tenant = {
  tenantId: '00000000-7e57-4000-8000-000000000001',
  /** Hafan's own app registration: audience of the pages' tokens, and the bot's id. */
  clientId: '00000000-7e57-4000-8000-0000000000a1',
  botId: '00000000-7e57-4000-8000-0000000000a1',
  botName: 'Hafan',
  /** The app's id in the Teams catalogue, to which a tab is bound. */
  teamsAppId: '00000000-7e57-4000-8000-0000000000a2',
  teamId: '00000000-7e57-4000-8000-0000000000b1',
  teamName: 'Hafan (ymarfer · rehearsal)',
  /** The team as the Bot connector knows it, which is the id of its first channel. */
  teamThread: '19:hafan-ymarfer-general@thread.tacv2',
  generalChannelId: '19:hafan-ymarfer-general@thread.tacv2',
  siteUrl: 'https://hafan-ymarfer.sharepoint.example/sites/hafan',
  driveId: 'b!hafan-ymarfer-drive',
  domain: 'hafan-ymarfer.example',
  /** A shared mailbox in whose calendar meetings can stand. */
  mailbox: {
    objectId: '00000000-7e57-4000-8000-000000000201',
    mail: 'hafan@penrhyn.example',
    name: 'Hafan',
  },
  /** Who issues the pages' tokens. An address that leads nowhere: the keys are at `/rehearsal/keys`. */
  issuer: 'https://login.rehearsal.example/00000000-7e57-4000-8000-000000000001/v2.0',
  /** Audience of the pages' tokens. */
  audience: '00000000-7e57-4000-8000-0000000000a1',
  /** What Graph's stand-in wants as a bearer token; worth nothing anywhere else. */
  graphToken: 'rehearsal-graph-token-worth-nothing-elsewhere',
} as const;
