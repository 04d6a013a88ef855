import { Button, Text } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { evidenceSchema } from '../../src/case/commands.ts';
import { names } from '../../src/language/names.ts';
import { FieldInput } from '../components/field-input.tsx';
import { Card, Cards } from '../components/section.tsx';
import { useWords } from '../components/words.tsx';
import { noEvidence, type TypedEvidence } from './open-form.ts';

const sources = evidenceSchema.shape.source.options;

/** The evidence that a case rests on, row by row (Code 5.6). */
export const EvidenceList = ({
  evidence,
  onChange,
}: {
  readonly evidence: readonly TypedEvidence[];
  readonly onChange: (evidence: readonly TypedEvidence[]) => void;
}) => {
  const { say } = useWords();
  const next = useRef(evidence.length + 1);
  const change = (id: string, part: Partial<TypedEvidence>): void =>
    onChange(evidence.map((one) => (one.id === id ? { ...one, ...part } : one)));
  return (
    <>
      <Text>{say('tab.open.evidenceHint')}</Text>
      <Cards>
        {evidence.map((one, index) => (
          <li key={one.id}>
            <Card title={say('tab.open.evidenceNumber', { number: index + 1 })}>
              <FieldInput
                field={{ name: 'text', label: say('tab.open.evidenceText'), kind: 'text' }}
                value={one.text}
                mistake={undefined}
                onChange={(text) => change(one.id, { text })}
              />
              <FieldInput
                field={{
                  name: 'source',
                  label: say('tab.open.evidenceSource'),
                  kind: 'choice',
                  required: true,
                  options: sources.map((source) => ({
                    value: source,
                    label: say(names.evidenceSource[source]),
                  })),
                }}
                value={one.source}
                mistake={undefined}
                onChange={(value) =>
                  change(one.id, { source: sources.find((source) => source === value) ?? 'other' })
                }
              />
              <FieldInput
                field={{ name: 'link', label: say('tab.open.evidenceLink'), kind: 'link' }}
                value={one.link}
                mistake={undefined}
                onChange={(link) => change(one.id, { link })}
              />
              {evidence.length > 1 && (
                <div>
                  <Button
                    size="small"
                    appearance="subtle"
                    onClick={() => onChange(evidence.filter((other) => other.id !== one.id))}
                  >
                    {say('tab.open.removeEvidence', { number: index + 1 })}
                  </Button>
                </div>
              )}
            </Card>
          </li>
        ))}
      </Cards>
      <div>
        <Button
          icon={<AddRegular />}
          onClick={() => {
            onChange([...evidence, noEvidence(String(next.current))]);
            next.current += 1;
          }}
        >
          {say('tab.open.addEvidence')}
        </Button>
      </div>
    </>
  );
};
