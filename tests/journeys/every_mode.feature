Feature: The first errand, in every mode, from the first window to one's own handrail

  Four times the same errand, with less and less support. Whoever has nothing but a mouse, or nothing but a keyboard,
  comes just as far.

  Scenario Outline: An errand, "<mode>", with nothing but a <hand>
    Given Ada has nothing but a <hand>
    When she opens Handrail and says "I have been here"
    And she begins "File a complaint", "<mode>"
    And she goes through it to the end
    Then the coach says "Done. That was the last step."
    When she presses "See what you did"
    Then she reads "<deed>"
    And the Journal says that the goal was reached with the support of "<support>"
    And nothing that she typed is kept
    When she presses "<home>"
    Then her handrail says "<stage>"

    Examples:
      | mode       | hand     | support  | deed                              | stage                                    | home                  |
      | Show me    | mouse    | show     | You saw how a complaint is sent to the city. | Seen. Next: with help.                   | Home                  |
      | Together   | keyboard | together | You sent a complaint to the city. | Done with help. Next: with hints.        | Home                  |
      | With hints | mouse    | hints    | You sent a complaint to the city. | Done with hints. Next: alone.            | Home                  |
      | On my own  | keyboard | alone    | You sent a complaint to the city. | Done alone. Next: once more, days later. | Choose another errand |
      | Show me    | keyboard | show     | You saw how a complaint is sent to the city. | Seen. Next: with help.                   | Home                  |
      | Together   | mouse    | together | You sent a complaint to the city. | Done with help. Next: with hints.        | Home                  |
      | With hints | keyboard | hints    | You sent a complaint to the city. | Done with hints. Next: alone.            | Home                  |
      | On my own  | mouse    | alone    | You sent a complaint to the city. | Done alone. Next: once more, days later. | Choose another errand |

  Scenario: A second errand, days later in the same city
    Given Ada has nothing but a keyboard
    When she opens Handrail and says "I have been here"
    And she begins "Follow a complaint", "Together"
    And she follows "Follow a complaint"
    And she copies her number from the note into "What is your tracking number?"
    And she presses "Find my complaint"
    And she presses "Let three days pass"
    Then she reads "Read the city’s letter"
    And the coach says "Follow “Read the city’s letter”."
