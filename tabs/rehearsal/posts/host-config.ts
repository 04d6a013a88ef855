import { HostConfig } from 'adaptivecards';
import type { Theme } from '../../host/app-host.ts';

/**
 * How Teams draws cards, in its three themes, by our own choice of colours: each pair of text and ground
 * below is at least 4.5 to 1.
 */
interface Palette {
  readonly ground: string;
  readonly emphasis: string;
  readonly border: string;
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly goodGround: string;
  readonly warningGround: string;
  readonly attentionGround: string;
  readonly accentGround: string;
}

const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: '#ffffff',
    emphasis: '#f3f2f1',
    border: '#8a8886',
    text: '#242424',
    subtle: '#55534f',
    accent: '#4548a8',
    good: '#0b5a0b',
    warning: '#6e4a00',
    attention: '#9c0f1c',
    goodGround: '#e7f2da',
    warningGround: '#fbf0d9',
    attentionGround: '#fcf0f0',
    accentGround: '#e9eaf6',
  },
  dark: {
    ground: '#292929',
    emphasis: '#1f1f1f',
    border: '#8a8886',
    text: '#ffffff',
    subtle: '#d6d6d6',
    accent: '#b8baf5',
    good: '#a6d86a',
    warning: '#f8d22a',
    attention: '#ffa0a8',
    goodGround: '#16301a',
    warningGround: '#3d2f0c',
    attentionGround: '#3f1c20',
    accentGround: '#2c2d4f',
  },
  contrast: {
    ground: '#000000',
    emphasis: '#000000',
    border: '#ffffff',
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff01',
    good: '#3ff23f',
    warning: '#ffff01',
    attention: '#ffb3b3',
    goodGround: '#000000',
    warningGround: '#000000',
    attentionGround: '#000000',
    accentGround: '#000000',
  },
};

const colour = (normal: string, subtle = normal) => ({ default: normal, subtle });

const containerStyle = (p: Palette, backgroundColor: string, borderColor: string) => ({
  backgroundColor,
  borderColor,
  foregroundColors: {
    default: colour(p.text, p.subtle),
    dark: colour(p.text, p.subtle),
    light: colour(p.subtle),
    accent: colour(p.accent),
    good: colour(p.good),
    warning: colour(p.warning),
    attention: colour(p.attention),
  },
});

const configOf = (p: Palette): HostConfig =>
  new HostConfig({
    fontFamily: '"Segoe UI", "Segoe UI Web", system-ui, sans-serif',
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: p.border },
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    imageSizes: { small: 32, medium: 52, large: 100 },
    supportsInteractivity: true,
    containerStyles: {
      default: containerStyle(p, p.ground, p.border),
      emphasis: containerStyle(p, p.emphasis, p.border),
      good: containerStyle(p, p.goodGround, p.good),
      warning: containerStyle(p, p.warningGround, p.warning),
      attention: containerStyle(p, p.attentionGround, p.attention),
      accent: containerStyle(p, p.accentGround, p.accent),
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', weight: 'bolder' },
    },
    actions: {
      // Teams shows six and keeps the rest behind "…".
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      allowTitleToWrap: true,
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: {
      title: { weight: 'bolder', wrap: true, maxWidth: 180 },
      value: { wrap: true },
      spacing: 16,
    },
    table: { cellSpacing: 8 },
    textBlock: { headingLevel: 4 },
  });

const configs: Readonly<Record<Theme, HostConfig>> = {
  light: configOf(palettes.light),
  dark: configOf(palettes.dark),
  contrast: configOf(palettes.contrast),
};

export const hostConfig = (theme: Theme): HostConfig => configs[theme];
