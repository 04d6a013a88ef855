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
              tabs: z
                .array(
                  z.object({
                    groups: z
                      .array(
                        z.object({
                          label: z.string(),
                          controls: z
                            .array(
                              z.object({
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
          .length(1),
      }),
    )
    .length(1),
});

type Strings = Readonly<Record<string, string>>;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const group = 'extensions[0].ribbons[0].tabs[0].groups[0]';

const only = <T>(list: readonly T[]): T => {
  const [first] = list;
  if (first === undefined) throw new Error('manifest.json: the Outlook pane is not described');
  return first;
};

/**
 * The add-in-only manifest of the Outlook pane, for Outlook on Mac and on phones, where the unified manifest's
 * add-ins do not install (PLATFORM §7). Made from the app manifest, so that the two cannot say different things.
 */
export const outlookAddin = (manifest: unknown, welsh: Strings, values: Values): string => {
  const pane = paneSchema.parse(manifest);
  const extension = only(pane.extensions);
  const ribbonGroup = only(only(only(extension.ribbons).tabs).groups);
  const control = only(ribbonGroup.controls);
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
  <Description DefaultValue="${escape(control.supertip.description)}"><Override Locale="cy-GB" Value="${escape(cy(`${group}.controls[0].supertip.description`))}"/></Description>
  <IconUrl DefaultValue="${icon(64)}"/>
  <HighResolutionIconUrl DefaultValue="${icon(128)}"/>
  <SupportUrl DefaultValue="${values.PUBLIC_URL}/"/>
  <AppDomains><AppDomain>${values.PUBLIC_URL}</AppDomain></AppDomains>
  <Hosts><Host Name="Mailbox"/></Hosts>
  <Requirements><Sets><Set Name="${escape(mailbox.name)}" MinVersion="${escape(mailbox.minVersion)}"/></Sets></Requirements>
  <FormSettings>
    <Form xsi:type="ItemEdit"><DesktopSettings><SourceLocation DefaultValue="${escape(page)}"/></DesktopSettings></Form>
  </FormSettings>
  <Permissions>ReadWriteItem</Permissions>
  <Rule xsi:type="ItemIs" ItemType="Message" FormType="Edit"/>
  <DisableEntityHighlighting>true</DisableEntityHighlighting>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides" xsi:type="VersionOverridesV1_0">
    <VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides/1.1" xsi:type="VersionOverridesV1_1">
      <Requirements><bt:Sets DefaultMinVersion="${escape(mailbox.minVersion)}"><bt:Set Name="${escape(mailbox.name)}"/></bt:Sets></Requirements>
      <Hosts>
        <Host xsi:type="MailHost">
          <DesktopFormFactor>
            <ExtensionPoint xsi:type="MessageComposeCommandSurface">
              <OfficeTab id="TabDefault">
                <Group id="hafan">
                  <Label resid="groupLabel"/>
                  <Control xsi:type="Button" id="letters">
                    <Label resid="buttonLabel"/>
                    <Supertip><Title resid="tipTitle"/><Description resid="tipText"/></Supertip>
                    <Icon><bt:Image size="16" resid="icon16"/><bt:Image size="32" resid="icon32"/><bt:Image size="80" resid="icon80"/></Icon>
                    <Action xsi:type="ShowTaskpane"><SourceLocation resid="pane"/></Action>
                  </Control>
                </Group>
              </OfficeTab>
            </ExtensionPoint>
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
${both('groupLabel', ribbonGroup.label, cy(`${group}.label`))}
${both('buttonLabel', control.label, cy(`${group}.controls[0].label`))}
${both('tipTitle', control.supertip.title, cy(`${group}.controls[0].supertip.title`))}
        </bt:ShortStrings>
        <bt:LongStrings>
${both('tipText', control.supertip.description, cy(`${group}.controls[0].supertip.description`))}
        </bt:LongStrings>
      </Resources>
    </VersionOverrides>
  </VersionOverrides>
</OfficeApp>
`;
};
