import { z } from 'zod';
import type { Values } from './values.ts';

/** What of the app manifest the Outlook pane's own manifest repeats. */
export const paneSchema = z.object({
  version: z.string(),
  developer: z.object({ name: z.string() }),
  name: z.object({ short: z.string() }),
  extensions: z
    .array(
      z.object({
        requirements: z.object({
          capabilities: z.array(z.object({ name: z.string(), minVersion: z.string() })),
        }),
        runtimes: z.array(z.object({ code: z.object({ page: z.string() }) })).length(1),
        ribbons: z
          .array(
            z.object({
              contexts: z.array(z.enum(['mailCompose', 'mailRead'])).length(1),
              tabs: z
                .array(
                  z.object({
                    groups: z
                      .array(
                        z.object({
                          id: z.string(),
                          label: z.string(),
                          controls: z
                            .array(
                              z.object({
                                id: z.string(),
                                label: z.string(),
                                supertip: z.object({ title: z.string(), description: z.string() }),
                              }),
                            )
                            .length(1),
                        }),
                      )
                      .length(1),
                  }),
                )
                .length(1),
            }),
          )
          .min(1),
      }),
    )
    .length(1),
});

type Strings = Readonly<Record<string, string>>;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const only = <T>(list: readonly T[]): T => {
  const [first] = list;
  if (first === undefined) throw new Error('manifest.json: the Outlook pane is not described');
  return first;
};

/** Where Outlook shows a button of each context. */
const surfaces = {
  mailCompose: 'MessageComposeCommandSurface',
  mailRead: 'MessageReadCommandSurface',
} as const;

/**
 * The add-in-only manifest of the Outlook pane, for Outlook on Mac, where the unified manifest's add-ins do not
 * install (PLATFORM §7). Phones are left out: there a pane can neither write into a message nor be kept open. Made from the app manifest, so that the two cannot say different things.
 */
export const outlookAddin = (manifest: unknown, welsh: Strings, values: Values): string => {
  const pane = paneSchema.parse(manifest);
  const extension = only(pane.extensions);
  const buttons = extension.ribbons.map(({ contexts, tabs }, index) => {
    const group = only(only(tabs).groups);
    const path = `extensions[0].ribbons[${index}].tabs[0].groups[0]`;
    return { surface: surfaces[only(contexts)], group, control: only(group.controls), path, index };
  });
  const first = only(buttons);
  const mailbox = only(extension.requirements.capabilities);
  const page = only(extension.runtimes).code.page;
  const icon = (size: number): string => `${values.PUBLIC_URL}/icons/pane-${size}.png`;
  const cy = (key: string): string => {
    const text = welsh[key];
    if (text === undefined) throw new Error(`cy.json: ${key} is missing`);
    return text;
  };
  const both = (id: string, en: string, welshText: string): string =>
    `        <bt:String id="${id}" DefaultValue="${escape(en)}"><bt:Override Locale="cy-GB" Value="${escape(welshText)}"/></bt:String>`;

  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:mailappor="http://schemas.microsoft.com/office/mailappversionoverrides/1.0" xsi:type="MailApp">
  <Id>${values.ADDIN_ID}</Id>
  <Version>${escape(pane.version)}.0</Version>
  <ProviderName>${escape(pane.developer.name)}</ProviderName>
  <DefaultLocale>en-GB</DefaultLocale>
  <DisplayName DefaultValue="${escape(pane.name.short)}"/>
  <Description DefaultValue="${escape(first.control.supertip.description)}"><Override Locale="cy-GB" Value="${escape(cy(`${first.path}.controls[0].supertip.description`))}"/></Description>
  <IconUrl DefaultValue="${icon(64)}"/>
  <HighResolutionIconUrl DefaultValue="${icon(128)}"/>
  <SupportUrl DefaultValue="${values.PUBLIC_URL}/"/>
  <AppDomains><AppDomain>${values.PUBLIC_URL}</AppDomain></AppDomains>
  <Hosts><Host Name="Mailbox"/></Hosts>
  <Requirements><Sets><Set Name="${escape(mailbox.name)}" MinVersion="${escape(mailbox.minVersion)}"/></Sets></Requirements>
  <FormSettings>
    <Form xsi:type="ItemRead"><DesktopSettings><SourceLocation DefaultValue="${escape(page)}"/><RequestedHeight>450</RequestedHeight></DesktopSettings></Form>
    <Form xsi:type="ItemEdit"><DesktopSettings><SourceLocation DefaultValue="${escape(page)}"/></DesktopSettings></Form>
  </FormSettings>
  <Permissions>ReadWriteItem</Permissions>
  <Rule xsi:type="RuleCollection" Mode="Or">
    <Rule xsi:type="ItemIs" ItemType="Message" FormType="Edit"/>
    <Rule xsi:type="ItemIs" ItemType="Message" FormType="Read"/>
  </Rule>
  <DisableEntityHighlighting>true</DisableEntityHighlighting>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides" xsi:type="VersionOverridesV1_0">
    <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides/1.1" xsi:type="VersionOverridesV1_1">
      <Requirements><bt:Sets DefaultMinVersion="${escape(mailbox.minVersion)}"><bt:Set Name="${escape(mailbox.name)}"/></bt:Sets></Requirements>
      <Hosts>
        <Host xsi:type="MailHost">
          <DesktopFormFactor>
            <SupportsSharedFolders>true</SupportsSharedFolders>
${buttons
  .map(
    ({ surface, group, control, index }) => `            <ExtensionPoint xsi:type="${surface}">
              <OfficeTab id="TabDefault">
                <Group id="${escape(group.id)}">
                  <Label resid="groupLabel${index}"/>
                  <Control xsi:type="Button" id="${escape(control.id)}">
                    <Label resid="buttonLabel${index}"/>
                    <Supertip><Title resid="tipTitle${index}"/><Description resid="tipText${index}"/></Supertip>
                    <Icon><bt:Image size="16" resid="icon16"/><bt:Image size="32" resid="icon32"/><bt:Image size="80" resid="icon80"/></Icon>
                    <Action xsi:type="ShowTaskpane"><SourceLocation resid="pane"/>${surface === surfaces.mailRead ? '<SupportsPinning>true</SupportsPinning>' : ''}</Action>
                  </Control>
                </Group>
              </OfficeTab>
            </ExtensionPoint>`,
  )
  .join('\n')}
          </DesktopFormFactor>
        </Host>
      </Hosts>
      <Resources>
        <bt:Images>
          <bt:Image id="icon16" DefaultValue="${icon(16)}"/>
          <bt:Image id="icon32" DefaultValue="${icon(32)}"/>
          <bt:Image id="icon80" DefaultValue="${icon(80)}"/>
        </bt:Images>
        <bt:Urls><bt:Url id="pane" DefaultValue="${escape(page)}"/></bt:Urls>
        <bt:ShortStrings>
${buttons
  .flatMap(({ group, control, path, index }) => [
    both(`groupLabel${index}`, group.label, cy(`${path}.label`)),
    both(`buttonLabel${index}`, control.label, cy(`${path}.controls[0].label`)),
    both(`tipTitle${index}`, control.supertip.title, cy(`${path}.controls[0].supertip.title`)),
  ])
  .join('\n')}
        </bt:ShortStrings>
        <bt:LongStrings>
${buttons
  .map(({ control, path, index }) =>
    both(`tipText${index}`, control.supertip.description, cy(`${path}.controls[0].supertip.description`)),
  )
  .join('\n')}
        </bt:LongStrings>
      </Resources>
    </VersionOverrides>
  </VersionOverrides>
</OfficeApp>
`;
};
