import Bell from "lucide-react/icons/bell";
import LinkIcon from "lucide-react/icons/link-2";
import ListFilter from "lucide-react/icons/list-filter";
import { Button, ButtonLink } from "../button";
import { buttonClass } from "../button-look";
import { IconButton } from "../icon-button";
import { Kbd } from "../kbd";
import { Menu, MenuButton, MenuLink, MenuRule, MenuText } from "../menu";
import { Notches } from "../notches";
import { Segmented } from "../segmented";
import { StanceGlyph } from "../stance-glyph";
import { UnderlinedInput } from "../underlined-input";
import { Part, Row } from "./part";

export function ButtonsPart() {
  return (
    <Part title="Buttons">
      <Row>
        <Button type="button">Answer and next</Button>
        <Button type="button" look="outline">
          Follow
        </Button>
        <ButtonLink look="quiet" href="#table">
          Show as a table
        </ButtonLink>
        <Button type="button" look="danger">
          Delete
        </Button>
      </Row>
      <Row>
        <Button type="button" size="small">
          Small
        </Button>
        <Button type="button" size="large">
          Large
        </Button>
        <Button type="button" disabled>
          Disabled
        </Button>
        <Button type="button" look="outline" icon={<Bell className="size-4" />} aria-pressed>
          Following
        </Button>
        <IconButton label="Copy the link" icon={<LinkIcon className="size-4.5" />} outlined />
        <IconButton label="News, 3 unread" icon={<Bell className="size-5" />} dot />
      </Row>
      <Row>
        <Menu
          align="start"
          triggerClassName={buttonClass("outline", "medium")}
          trigger={
            <>
              <ListFilter aria-hidden="true" className="size-4" /> Menu
            </>
          }
        >
          <MenuText>Lena Hofmann, Kaffeewerk Süd</MenuText>
          <MenuRule />
          <MenuLink href="/people/lena">Your page</MenuLink>
          <MenuLink href="/settings" aria-current="page">
            Settings
          </MenuLink>
          <MenuRule />
          <MenuButton type="button">Sign out</MenuButton>
        </Menu>
        <span className="text-sm text-ink-2">
          <Kbd>J</Kbd> <Kbd>K</Kbd> next, previous
        </span>
      </Row>
    </Part>
  );
}

export function ChoicesPart() {
  return (
    <Part title="Importance and because">
      <Segmented
        name="importance"
        legend="What it is to you"
        defaultValue="3"
        wide
        options={[
          { value: "1", label: "Nice to have", glyph: <Notches lit={1} /> },
          { value: "2", label: "Important", glyph: <Notches lit={2} /> },
          { value: "3", label: "Must have", glyph: <Notches lit={3} /> },
        ]}
      />
      <Segmented
        name="stance"
        legend="Stance"
        legendHidden
        defaultValue="for"
        options={[
          { value: "for", label: "For", glyph: <StanceGlyph stance="for" /> },
          { value: "against", label: "Against", glyph: <StanceGlyph stance="against" /> },
          { value: "question", label: "Question", glyph: <StanceGlyph stance="question" /> },
        ]}
      />
      <UnderlinedInput
        id="because"
        name="because"
        label="because"
        defaultValue="worth three hours a week to us"
      />
    </Part>
  );
}
