"""The words of all lessons, in whole sentences, so that they can be translated."""

from digitpad.base.language import tr
from digitpad.ui.lessons.lesson import Lesson, Sign, Step

PIXELS = Lesson(
    tr("What a pixel is"),
    (
        Step(
            tr("Draw a 1 on the canvas, as you usually write it."),
            Sign.ONE_READ,
            tr("You drew a line. The program reads it as a 1, but it does not see your line: it sees a small image."),
        ),
        Step(
            tr("Press F2, or choose How it works in the Help menu, to see how your line becomes that image."),
            Sign.HOW_IT_WORKS,
            tr("Your ink is cut out, made smaller and put into the middle of 28 × 28 little squares. Each is a pixel."),
        ),
        Step(
            tr("Close that window, and press F3 to look inside the network."),
            Sign.LOOK_INSIDE,
            tr("The image stands at the top. It is all that the network ever gets."),
        ),
        Step(
            tr("Click the image at the top of the pane to see it larger."),
            Sign.IMAGE_OPENED,
            tr(
                "There are 784 pixels. Each is nothing but a number: 0 where there is no ink, and 1 "
                "where it is darkest."
            ),
        ),
        Step(
            tr("Move the pointer over the image until it is on a bright pixel, and read its number above."),
            Sign.BRIGHT_PIXEL,
            tr("That number is above 0.5, so there is ink. 784 such numbers are a digit to the network."),
        ),
    ),
)

UNIT = Lesson(
    tr("A unit"),
    (
        Step(
            tr("Draw a 3 on the canvas."),
            Sign.THREE_READ,
            tr("The network has read 784 numbers as a 3. The smallest part of it that does any reading is a unit."),
        ),
        Step(
            tr("Press F3 to look inside the network."),
            Sign.LOOK_INSIDE,
            tr("Every dot below the image is a unit. The brighter it is, the more your drawing excites it."),
        ),
        Step(
            tr("Click the first layer, just below the image."),
            Sign.FIRST_LAYER,
            tr("Each of these units looks at the whole image, and each looks for something else."),
        ),
        Step(
            tr("Click a bright unit."),
            Sign.UNIT_OPENED,
            tr(
                "The picture shows what it looks for: blue where it likes ink, orange where it does not. "
                "Below is its sum: each number it gets, times a weight, added up."
            ),
        ),
        Step(
            tr("Now draw another digit, and watch the sum of this unit while you draw."),
            Sign.UNIT_FOLLOWED,
            tr("The weights stay the same; only the numbers change. A unit is a sum, and nothing more."),
        ),
    ),
)

LAYERS = Lesson(
    tr("Layers"),
    (
        Step(
            tr("Draw a 7 on the canvas."),
            Sign.SEVEN_READ,
            tr("No single unit could read that. The units work in layers, one after the other."),
        ),
        Step(
            tr("Look inside with F3, and click the last layer, at the bottom."),
            Sign.LAST_LAYER,
            tr("There are ten units here, one for each digit. The brightest is the answer."),
        ),
        Step(
            tr("Press Esc in the pane, or Back, until you see the whole network again."),
            Sign.WHOLE_NETWORK,
            tr(
                "The lines show which units had the most to say. Each layer looks only at the one above "
                "it, never at your ink."
            ),
        ),
        Step(
            tr("Click a layer in the middle, and switch its biases off."),
            Sign.BIASES_OFF,
            tr(
                "A bias is where a unit's sum begins. You have just broken the network a little; see how "
                "many digits it still reads."
            ),
        ),
        Step(
            tr("Press Restore."),
            Sign.RESTORED,
            tr("All is as it was. What a layer passes on is all that the next one knows."),
        ),
    ),
)

LEARNING = Lesson(
    tr("Learning"),
    (
        Step(
            tr("Draw any digit on the canvas. You will watch a new network learn to read it."),
            Sign.DRAWN,
            tr("Keep this drawing. The network that you are going to train has never seen it."),
        ),
        Step(
            tr("Open the Train page with Ctrl+2."),
            Sign.TRAIN_PAGE,
            tr("Here networks are made. A new one has random weights, and knows nothing."),
        ),
        Step(
            tr("Choose Inside, the last of the four views."),
            Sign.INSIDE_PAGE,
            tr("This is where you will see the weights change."),
        ),
        Step(
            tr("Press Train, and wait until the first epoch is over."),
            Sign.FIRST_EPOCH,
            tr(
                "In an epoch the network sees every training digit once. After each wrong answer, every "
                "weight moves a little, so that the answer would have been less wrong."
            ),
        ),
        Step(
            tr("Drag the slider all the way back, to before the first epoch."),
            Sign.WENT_BACK,
            tr(
                "This is how it began: noise. Drag it forward again, and see shapes come out of it, and "
                "your digit being read."
            ),
        ),
    ),
)

BY_HEART = Lesson(
    tr("Learning by heart"),
    (
        Step(
            tr("Open the Train page with Ctrl+2."),
            Sign.TRAIN_PAGE,
            tr(
                "A network is good if it reads digits that it has never seen. That is not the same as "
                "learning its lessons by heart."
            ),
        ),
        Step(
            tr("Choose the preset custom, so that you can set everything yourself."),
            Sign.OWN_NETWORK,
            tr("A large network has room to learn by heart. Give it 512 units, if you like."),
        ),
        Step(
            tr("Set Epochs to 10 or more."),
            Sign.TEN_EPOCHS,
            tr("The longer it learns the same digits, the better it knows just those."),
        ),
        Step(
            tr("Press Train."),
            Sign.TRAINING,
            tr("Some digits are held out: it never learns from them, so they show how well it really reads."),
        ),
        Step(
            tr("Choose Curves, and watch the dashed line and the solid line of the loss."),
            Sign.CURVES_PAGE,
            tr(
                "Dashed is for the digits it learns from, solid for those held out. When the dashed line "
                "falls and the solid one does not, it learns by heart."
            ),
        ),
    ),
)

ERRORS = Lesson(
    tr("Why it errs"),
    (
        Step(
            tr("Draw a digit on the canvas."),
            Sign.DRAWN,
            tr("The network has an answer. Whether it is right or wrong, there are reasons for it in your ink."),
        ),
        Step(
            tr("Press W to see them."),
            Sign.WHY,
            tr("Blue ink speaks for the answer, orange ink against it."),
        ),
        Step(
            tr("Click another digit's bar to ask why it is not that one."),
            Sign.COMPARED,
            tr("Now blue ink is what makes it the one and not the other."),
        ),
        Step(
            tr("Draw a digit that could be two: a 4 that is nearly a 9, or a 1 that is nearly a 7."),
            Sign.IN_DOUBT,
            tr("It hesitates, as a person would: it has seen both digits drawn like this, and gives both answers."),
        ),
        Step(
            tr("Take the eraser with E, and rub out the ink that speaks for the wrong one."),
            Sign.ERASED,
            tr("A network errs where your digit looks like others it has learned. It has never seen your hand before."),
        ),
    ),
)

LESSONS = (PIXELS, UNIT, LAYERS, LEARNING, BY_HEART, ERRORS)
"""All, in the order in which they are best taken."""

DONE = tr("Done.")
FINISHED = tr("You have finished this lesson.")
NEXT, SKIP, BACK, NEXT_LESSON, LEAVE = tr("Next"), tr("Skip"), tr("Back"), tr("Next lesson"), tr("Leave")


def heading(step: int, steps: int) -> str:
    """What stands above a step of a lesson."""
    return tr("Step {step} of {steps}", step=step, steps=steps)
