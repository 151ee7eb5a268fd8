Feature: Leaving in the middle, and coming back

  Nobody loses what they did. Whoever only tries leaves nothing.

  Scenario Outline: Handrail is closed in the middle of a word, "<mode>"
    Given Vera has nothing but a <hand>
    When she opens Handrail and says "I am new here"
    And she begins "File a complaint", "<mode>"
    And she comes as far as the page "What did you see?"
    And she types "The lamp is da" into "What did you see?"
    And she closes Handrail
    And she opens Handrail and says "I have been here"
    Then she reads "Go on where you stopped"
    And she reads "<standing>"
    When she presses "Go on"
    Then she is on the page "What did you see?"
    And "The lamp is da" stands in "What did you see?"
    And the coach says "<said>"
    When she goes on to the end
    And she presses "See what you did"
    Then the Journal says that the goal was reached with the support of "<support>"
    And it holds neither a slip nor a step too many
    And nothing that she typed is kept

    Examples:
      | mode       | hand     | support  | standing                                     | said                                                                                                                                                                     |
      | Together   | keyboard | together | Step 4 of 7: Say when, and what you saw      | Type what you saw.                                                                                                                                                       |
      | With hints | mouse    | hints    | Step 4 of 7: Say when, and what you saw      | Step 4 of 7                                                                                                                                                              |
      | On my own  | keyboard | alone    | You are doing it on your own.                | Tell the city about a street lamp that is dark, with the photo. Ask for an answer by telephone, and keep the number. |

  Scenario: Show me stands still where it was left
    Given Vera has nothing but a mouse
    When she opens Handrail and says "I have been here"
    And she begins "File a complaint", "Show me"
    And she waits for the page "What is it about?"
    And she presses "Pause"
    And she presses "Stop for today"
    And she closes Handrail
    And she opens Handrail and says "I have been here"
    And she presses "Go on"
    Then she comes by the page "Check your answers"

  Scenario: What was done before a hint counts as done with hints, also after coming back
    Given Vera has nothing but a keyboard
    When she opens Handrail and says "I have been here"
    And she begins "File a complaint", "On my own"
    And she comes as far as the page "What is it about?"
    And she presses "Show me this step"
    And she waits for the page "Where is it?"
    And she presses "Stop for today"
    And she presses "Go on"
    And she goes on to the end
    And she presses "See what you did"
    Then the Journal says that the goal was reached with the support of "together"

  Scenario Outline: A guest leaves nothing on the disk, <when>
    Given Olga has nothing but a mouse
    And <when>
    And the data folder is as it is
    When she opens Handrail and says "Just try"
    Then she reads "You are just trying. We keep nothing about you."
    When she begins "File a complaint", "Together"
    And she goes through it to the end
    And she presses "See what you did"
    And she presses "Home"
    And she presses "Finish for today"
    And she closes Handrail
    Then the data folder is as it was

    Examples:
      | when                            |
      | nobody has been at this PC      |
      | somebody has been there before  |

  Scenario: A guest who stops in the middle cannot be followed by the next one
    Given Olga has nothing but a keyboard
    When she opens Handrail and says "Just try"
    And she begins "File a complaint", "Together"
    And she types "Quince" into "What are you looking for?"
    And she presses "Stop for today"
    And she presses "Finish for today"
    And she says "Just try"
    Then she does not read "Go on where you stopped"
