Feature: What helps when something goes otherwise

  A slip is answered with what happened and what comes next. The five helps are always there.

  Scenario Outline: She leaves the street empty, "<mode>"
    Given Ada has nothing but a <hand>
    When she opens Handrail and says "I have been here"
    And she begins "File a complaint", "<mode>"
    And she comes as far as the page "Where is it?"
    And she leaves "Where is it?" empty and presses "Continue"
    Then she hears "<heard>"
    And she hears "Problem: Enter the street and house number."
    And she reads "There is a problem"
    And the focus is on "There is a problem"
    And the Journal holds one slip, "street-empty", and no step is lost
    When she follows "Enter the street and house number"
    Then the focus is on "Where is it?"
    When she goes on to the end
    Then the coach says "Done. That was the last step."

    Examples:
      | mode       | hand     | heard                                                       |
      | Together   | mouse    | The box is still empty, so the page waits. Nothing is lost. |
      | With hints | keyboard | The box is still empty, so the page waits. Nothing is lost. |

  Scenario: On her own nobody remarks on a slip, but the page says what it needs
    Given Ada has nothing but a mouse
    When she opens Handrail and says "I have been here"
    And she begins "File a complaint", "On my own"
    And she comes as far as the page "Where is it?"
    And she leaves "Where is it?" empty and presses "Continue"
    Then she hears "Problem: Enter the street and house number."
    And she does not hear "The box is still empty, so the page waits. Nothing is lost."
    And the Journal holds one slip, "street-empty", and no step is lost

  Scenario Outline: She needs a person, with nothing but a <hand>
    Given Ines has nothing but a <hand>
    When she opens Handrail and says "I have been here"
    And she begins "File a complaint", "Together"
    And she comes as far as the page "What is it about?"
    And she presses "I need a person"
    Then she reads large "Call the person who looks after this room. Your errand waits."
    And the Journal says that she used "person"
    When she chooses "Noise"
    And she presses "Continue"
    Then she reads "Your errand waits. Press “Go on” beside the page first."
    And she is on the page "What is it about?"
    When she presses "<on>"
    Then the coach says "Choose “A street lamp”."
    And the Journal says that she used "person_came"
    When she goes on to the end
    Then the coach says "Done. That was the last step."

    Examples:
      | hand     | on              |
      | mouse    | Go on           |
      | keyboard | I need a person |

  Scenario Outline: She takes back what she did, with nothing but a <hand>
    Given Ines has nothing but a <hand>
    When she opens Handrail and says "I have been here"
    And she begins "File a complaint", "Together"
    And she comes as far as the page "What is it about?"
    And she chooses "Noise"
    And she presses "Continue"
    Then she is on the page "Could somebody get hurt now?"
    When she presses "Go back"
    Then she is on the page "What is it about?"
    And she hears "Your last step is taken back."
    When she presses "Go back"
    Then nothing is chosen there
    And the Journal says that she used "go_back"

    Examples:
      | hand     |
      | mouse    |
      | keyboard |

  Scenario Outline: She is shown a step, "<mode>", and it counts as help
    Given Ines has nothing but a <hand>
    When she opens Handrail and says "I have been here"
    And she begins "File a complaint", "<mode>"
    And she comes as far as the page "Where is it?"
    And she presses "Show me this step"
    Then she hears "Now I do it for you. Watch the page."
    And she waits for the page "When did you see it?"
    When she goes on to the end
    And she presses "See what you did"
    Then she reads "You asked to be shown this step. That is what the help is for."
    And the Journal says that the goal was reached with the support of "together"

    Examples:
      | mode       | hand     |
      | With hints | mouse    |
      | On my own  | keyboard |

  Scenario Outline: She lets it be said again, with nothing but a <hand>
    Given Vera has nothing but a <hand>
    When she opens Handrail and says "I have been here"
    And she begins "File a complaint", "Together"
    Then she hears "Type these words, then press Search."
    When she presses "Say it again"
    Then she hears "Type these words, then press Search."
    And the Journal says that she used "say_again"

    Examples:
      | hand     |
      | mouse    |
      | keyboard |

  Scenario Outline: Hints grow from where to look to exactly what to do, with nothing but a <hand>
    Given Vera has nothing but a <hand>
    When she opens Handrail and says "I have been here"
    And she begins "File a complaint", "With hints"
    And she presses "Give me a hint"
    Then she hears "Look at the long box in the middle of the page."
    When she presses "Give me the next hint"
    Then she hears "Two words are enough. They stand on your note."
    When she presses "Give me the next hint"
    Then she hears "Type “Rivermouth complaints” into the box, then press Search."
    When she presses "Give me the next hint"
    Then she hears "That was the last hint. “Show me this step” does it for you."
    And the Journal says that she used "hint"

    Examples:
      | hand     |
      | mouse    |
      | keyboard |

  Scenario Outline: After three slips help is offered, gently, "<mode>"
    Given Vera has nothing but a <hand>
    When she opens Handrail and says "I have been here"
    And she begins "File a complaint", "<mode>"
    And she comes as far as the page "What is it about?"
    And she presses "Continue"
    And she presses "Continue"
    Then she does not read "<offer>"
    When she presses "Continue"
    Then the coach says "<offer>"
    And she hears "<offer>"

    Examples:
      | mode       | hand     | offer                                                               |
      | Together   | mouse    | Take your time. “Show me this step” does it for you.                |
      | With hints | keyboard | Take your time. Would you like a hint?                              |
      | On my own  | mouse    | Take your time. “Show me this step” helps, and so does a person.    |
