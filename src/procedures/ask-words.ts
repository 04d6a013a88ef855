import type { Language } from './types.ts';

/**
 * What people say for what the documents say, in both languages. Each line is one meaning: whoever asks with
 * one of its words finds the texts that use another. Lower case, without diacritics.
 */
export const synonyms: readonly (readonly string[])[] = [
  ['suspend', 'suspension', 'suspending', 'stop', 'embargo', 'freeze', 'placements', 'atal', 'ataliad'],
  ['provider', 'company', 'owner', 'darparwr', 'perchennog', 'cwmni'],
  ['notify', 'notification', 'inform', 'tell', 'hysbysu', 'hysbyswch', 'hysbysiad', 'rhoi', 'gwybod'],
  ['regulator', 'regulators', 'ciw', 'inspectorate', 'rheoleiddiwr', 'rheoleiddwyr', 'agc', 'arolygiaeth'],
  ['upload', 'platform', 'community', 'lanlwytho', 'lanlwythwch', 'llwyfan', 'cymuned'],
  ['close', 'closure', 'closing', 'shut', 'end', 'cau', 'caewch', 'diwedd', 'ben'],
  ['carer', 'carers', 'caring', 'gofalwr', 'gofalwyr', 'gofalu'],
  ['family', 'families', 'relatives', 'teulu', 'teuluoedd', 'perthnasau'],
  ['move', 'relocate', 'relocation', 'transfer', 'symud', 'adleoli', 'trosglwyddo'],
  ['transport', 'ambulance', 'minibus', 'taxi', 'cludiant', 'ambiwlans'],
  ['escort', 'accompanied', 'accompany', 'hebrwng', 'cyd-deithio'],
  ['medicine', 'medicines', 'medication', 'drugs', 'meddyginiaeth', 'meddyginiaethau'],
  ['evidence', 'proof', 'grounds', 'tystiolaeth', 'sail'],
  ['plan', 'cynllun'],
  ['improvement', 'improve', 'gwella', 'gwelliant'],
  ['letter', 'writing', 'write', 'llythyr', 'ysgrifenedig', 'ysgrifennwch', 'ysgrifennu'],
  ['meeting', 'meet', 'cyfarfod', 'cwrdd'],
  ['risk', 'harm', 'danger', 'risg', 'niwed', 'perygl'],
  ['safeguarding', 'abuse', 'diogelu', 'cam-drin'],
  ['advocate', 'advocacy', 'eiriolwr', 'eiriolaeth'],
  ['capacity', 'imca', 'interests', 'galluedd', 'pennaf'],
  ['dols', 'liberty', 'deprivation', 'rhyddid', 'ryddid', 'amddifadu'],
  ['self-funder', 'self-funders', 'private', 'hunangyllidwr', 'hunangyllidwyr'],
  ['welsh', 'language', 'cymraeg', 'gymraeg', 'iaith'],
  ['visit', 'visits', 'ymweliad', 'ymweliadau', 'ymweld'],
  ['voluntary', 'gwirfoddol', 'wirfodd'],
  ['referral', 'refer', 'report', 'atgyfeiriad', 'atgyfeirio', 'adrodd'],
  ['dbs', 'barring', 'barred', 'gwahardd'],
  ['nurse', 'nurses', 'nmc', 'nyrs', 'nyrsys'],
  ['review', 'lessons', 'learnt', 'debrief', 'adolygiad', 'adolygu', 'gwersi'],
  ['money', 'finance', 'financial', 'solvency', 'arian', 'cyllid', 'ariannol'],
  ['staff', 'workforce', 'workers', 'gweithlu', 'gweithwyr'],
  ['override', 'sign-off', 'signed', 'cymeradwyo', 'gymeradwyo'],
  ['records', 'files', 'cofnodion', 'ffeiliau'],
];

/** Words that say nothing about what is asked. */
export const stopWords: Readonly<Record<Language, readonly string[]>> = {
  en: (
    'a an and are about any at be been before can do does for from has have how i if in is it its may me must ' +
    'my need of on or our say says should so that the their them there they this to us was we what when where ' +
    'which who whom why will with would you your code please tell cannot'
  ).split(' '),
  cy: (
    'a ac am ar at beth ble chi dan dros ei eich eu fel fod gan ganddo gyda hwn hon hynny i mae mewn na nad ' +
    'neu ni o oes oddi oes os pa pam pan pryd pwy rhaid sut sy sydd trwy wrth y ydy yn yng ym yr dweud cod god ' +
    'dylwn dylem hoffwn allaf gallaf'
  ).split(' '),
};
