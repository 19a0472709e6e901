import { Button } from "../button";
import { Dialog } from "../dialog";
import { Notice } from "../notice";
import { Toast, toastActionClass } from "../toast";
import { Part } from "./part";

export function NoticesPart() {
  return (
    <Part title="Notices">
      <Notice title="This idea was merged.">Its votes count there.</Notice>
      <Notice tone="attention" title="Your mail address waits to be verified." />
      <Notice tone="refuse" title="Two things are missing.">
        Nothing that you typed is lost.
      </Notice>
      <Notice
        tone="done"
        title="Your idea is posted."
        action={
          <Button type="button" look="quiet" size="small">
            Undo
          </Button>
        }
      />
    </Part>
  );
}

export function FloatingPart() {
  return (
    <Part title="Toast and dialog">
      <Toast
        className="static self-start"
        close={{ label: "Close", onClose: () => undefined }}
        action={
          <button type="button" className={toastActionClass}>
            Undo
          </button>
        }
      >
        Status is now Planned.
      </Toast>
      <Dialog
        id="sample-dialog"
        title="Delete this idea?"
        closeLabel="Close"
        open
        className="static ms-0"
      >
        <p className="pb-4 text-md text-ink-2">Nobody has voted on it yet, so nothing is lost.</p>
        <Button type="button" look="danger">
          Delete
        </Button>
      </Dialog>
    </Part>
  );
}

export function ProsePart() {
  return (
    <Part title="What people wrote">
      <div className="prose-people">
        <p>
          We pull four coffees with <strong>four recipes</strong> every morning, and{" "}
          <a href="#prose">one of us</a> walks to the machine and sets it all by <em>hand</em>.
        </p>
        <h2>What I would like</h2>
        <ul>
          <li>every drink remembers its pressure</li>
          <li>
            and its <code>temperature</code>
          </li>
        </ul>
        <blockquote>
          <p>The pre-infusion time belongs to the recipe too.</p>
        </blockquote>
        <pre>
          <code>pressure = 9 bar</code>
        </pre>
        <table>
          <thead>
            <tr>
              <th>Drink</th>
              <th>Bar</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>Ristretto</td>
              <td>9</td>
            </tr>
          </tbody>
        </table>
        <p>
          Recipes are <del>synchronised</del> <ins>kept on the machine</ins>.
        </p>
      </div>
    </Part>
  );
}
