<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddressBox</name>
    <message>
        <location filename="../trainer/screens/devices/address_row.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/devices/address_row.py"/>
        <source>The padlock is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/devices/address_row.py"/>
        <source>There is no padlock.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Aloud</name>
    <message>
        <location filename="../trainer/screens/aloud.py"/>
        <source>This is how I read to you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomLine</name>
    <message>
        <location filename="../trainer/screens/practice/bottom_line.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/bottom_line.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/bottom_line.py"/>
        <source>Say it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <location filename="../trainer/screens/devices/browser.py"/>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <location filename="../trainer/screens/parts/button.py"/>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseSeveralFace</name>
    <message numerus="yes">
        <location filename="../trainer/screens/blocks/choose_several.py"/>
        <source>You can choose up to %n. To choose another, first take one back.</source>
        <translation>
            <numerusform>You can choose %n. To choose another, first take it back.</numerusform>
            <numerusform>You can choose up to %n. To choose another, first take one back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chrome</name>
    <message>
        <location filename="../trainer/screens/devices/chrome.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/devices/chrome.py"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/devices/chrome.py"/>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/devices/chrome.py"/>
        <source>There is no page after this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/devices/chrome.py"/>
        <source>There is no page before this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoachPanel</name>
    <message numerus="yes">
        <location filename="../trainer/screens/practice/coach_panel.py"/>
        <source>All %n steps are done</source>
        <translation>
            <numerusform>The step is done</numerusform>
            <numerusform>All %n steps are done</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/coach_panel.py"/>
        <source>Coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/coach_panel.py"/>
        <source>Give me a hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/coach_panel.py"/>
        <source>Give me the next hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/coach_panel.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/coach_panel.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/coach_panel.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/player.py"/>
        <source>See what you did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/coach_panel.py"/>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourPanel</name>
    <message>
        <location filename="../trainer/screens/panels/colours.py"/>
        <source>As on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/panels/colours.py"/>
        <source>Close colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/panels/colours.py"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/panels/colours.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/panels/colours.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/panels/colours.py"/>
        <source>Yellow on black</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsFace</name>
    <message>
        <location filename="../trainer/screens/blocks/details.py"/>
        <source>Folded away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/blocks/details.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Echo</name>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>and sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>apostrophe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>at sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>capital {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>closing bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>exclamation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>full stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>number sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>opening bracket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>question mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>underscore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/echo.py"/>
        <source>{letter} deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrandScreen</name>
    <message>
        <location filename="../trainer/screens/errand.py"/>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/errand.py"/>
        <source>Choose how you would like to do it. Then press Begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/errand.py"/>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/errand.py"/>
        <source>How would you like to do it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/errand.py"/>
        <source>We suggest this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrandsScreen</name>
    <message>
        <location filename="../trainer/screens/errands.py"/>
        <source>All my errands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/errands.py"/>
        <source>Choose an errand to open it. Nothing begins before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/errands.py"/>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <location filename="../trainer/records/errors.py"/>
        <source>Handrail cannot write its records in {folder} ({reason}). Nothing was changed. Let this account write there, or choose another folder: trainer --data FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/records/errors.py"/>
        <source>Handrail is open already, with the records in {folder}. Nothing was changed. Go on in the window that is open, or close it and then open Handrail again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/telling.py"/>
        <source>Something inside Handrail did not work. Nothing that was saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/records/errors.py"/>
        <source>The records in {file} are damaged and cannot be read. Nothing was changed. Put a back-up of the file in its place, or move the file away to begin with empty records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/records/errors.py"/>
        <source>The records in {file} were written by a newer version of Handrail. Nothing was changed. Install the newer version on this PC too, or choose another folder: trainer --data FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/content/packs.py"/>
        <source>This errand cannot be opened, because its files have a fault. Your other errands are as they were. Please tell the person who looks after this PC; what is wrong stands in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/records/errors.py"/>
        <source>What you do cannot be saved now ({reason}). You can go on: nothing is lost while Handrail stays open. Please tell the person who looks after this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/speech/engines.py"/>
        <source>{file} cannot be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <location filename="../trainer/access/rules/errors.py"/>
        <source>Error: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/parts/field.py"/>
        <source>Scroll what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileFace</name>
    <message>
        <location filename="../trainer/screens/blocks/file_field.py"/>
        <source>Attached: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/blocks/file_field.py"/>
        <source>No picture is attached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Followed</name>
    <message>
        <location filename="../trainer/screens/followed.py"/>
        <source>The voice has stopped, and will start again. All words stand on the screen, and you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/followed.py"/>
        <source>There is no sound on this PC now. All words stand on the screen, and you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/followed.py"/>
        <source>This PC has no voice. All words stand on the screen, and you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heard</name>
    <message>
        <location filename="../trainer/screens/practice/heard.py"/>
        <source>On your note: {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>Alt + Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>Arrows up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>Back, in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>Close the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>Ctrl + L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>Ctrl + T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>Ctrl + Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>Enter or Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>F7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>H, K, F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>Shift + F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>Shift + Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>Words on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>close what is open, or leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>go from the coach to the page, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>go to the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>go to the next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>go to the next thing you can use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>go to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>on a page: the next heading, link or field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>open a new tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>open and close this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>pause the voice, and let it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>press what has the ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>read on from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>read on, or choose in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>read the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>say the last words again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>say where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>show where your pointer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/help_sheet.py"/>
        <source>silence the voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Helps</name>
    <message>
        <location filename="../trainer/screens/practice/helps.py"/>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/helps.py"/>
        <source>Helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/helps.py"/>
        <source>I need a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/helps.py"/>
        <source>Say it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/helps.py"/>
        <source>Show me this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/player.py"/>
        <source>Stop for today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <location filename="../trainer/screens/home.py"/>
        <source>%n steps. You can stop after each of them.</source>
        <translation>
            <numerusform>%n step. You can stop after it.</numerusform>
            <numerusform>%n steps. You can stop after each of them.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>A good errand to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>All my errands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>Each errand has five posts. They fill as you practise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>Finish for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>Go on where you stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>Good to practise again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>One step. You can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>Press “{button}” to begin. Or choose an errand from your handrail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>Step {number} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>Step {number} of {steps}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>Where would you like to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>You are doing it on your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>You are just trying. We keep nothing about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../trainer/screens/home.py"/>
        <source>You last did it %n days ago.</source>
        <translation>
            <numerusform>You last did it %n day ago.</numerusform>
            <numerusform>You last did it %n days ago.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>You last did it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>You last did it yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>Your handrail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/home.py"/>
        <source>Your next errand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListFace</name>
    <message numerus="yes">
        <location filename="../trainer/screens/blocks/text_list.py"/>
        <source>List, %n items</source>
        <translation>
            <numerusform>List, %n item</numerusform>
            <numerusform>List, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listening</name>
    <message>
        <location filename="../trainer/screens/panels/listening.py"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/panels/listening.py"/>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/panels/listening.py"/>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/panels/listening.py"/>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <location filename="../trainer/screens/parts/mark.py"/>
        <source>Handrail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NarrowChrome</name>
    <message numerus="yes">
        <location filename="../trainer/screens/devices/chrome.py"/>
        <source>%n tabs</source>
        <translation>
            <numerusform>%n tab</numerusform>
            <numerusform>%n tabs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../trainer/screens/devices/chrome.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/devices/chrome.py"/>
        <source>Close the tab {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/devices/chrome.py"/>
        <source>Folded away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/devices/chrome.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/devices/chrome.py"/>
        <source>Open a new tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <location filename="../trainer/screens/navigator.py"/>
        <source>All my errands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/navigator.py"/>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/navigator.py"/>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/navigator.py"/>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <location filename="../trainer/screens/practice/note.py"/>
        <source>On your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/player.py"/>
        <source>On your note: {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../trainer/screens/parts/notice.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/parts/notice.py"/>
        <source>Close this caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/parts/notice.py"/>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeFace</name>
    <message>
        <location filename="../trainer/screens/blocks/notice.py"/>
        <source>Advertisement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../trainer/screens/panels/panel.py"/>
        <source>All settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/panels/panel.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParagraphFace</name>
    <message>
        <location filename="../trainer/screens/blocks/paragraph.py"/>
        <source>This means:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phrasing</name>
    <message numerus="yes">
        <location filename="../trainer/access/phrasing.py"/>
        <source>%n letters are typed.</source>
        <translation>
            <numerusform>One letter is typed.</numerusform>
            <numerusform>%n letters are typed.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>It says: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>box to tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>cannot be used now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>field to type in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>folded away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>to read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>{column}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>{name}, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/phrasing.py"/>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeHands</name>
    <message>
        <location filename="../trainer/screens/practice/hands.py"/>
        <source>Handrail does this errand for you now. Watch the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/hands.py"/>
        <source>Your errand waits. Press “Go on” beside the page first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesScreen</name>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>A line keeps your place while you read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>A second press right after the first does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>A strip at the edge of the window shows larger what has the ring, or the pointer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>After 1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>After 2 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>After 3 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>All text grows, and everything with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Arrow keys choose. Tab goes on to the next setting. Esc goes back to where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>As quick as can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Besides, this PC has its own loudness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Captions stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Choose what is easiest for your eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Each letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Each one acts at once. Nothing can go wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Each word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>F7 brings the pointer to the middle and shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Four times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>How fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>How loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>It says what has the ring, and what changes. “On” leaves the word to a screen reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Keep the pointer still over a thing, and it is pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Large captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Large pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Letters and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Magnifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>On a page H leads to the next heading, K to a link, F to a field; with Shift backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>One press is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Passwords and codes are never said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Pointer and caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Press by resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Quick keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Reading ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Reading size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>The line that shows where you type is easier to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>The pointer of “Show me” jumps instead of gliding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>They stay until you close them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Thick caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Three times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Very quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Very slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>What is said stands large at the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>What you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>You hear each one as you choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/preferences.py"/>
        <source>You hear it at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <location filename="../trainer/screens/blocks/typed.py"/>
        <source>{label} (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickKeys</name>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no box to tick before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no button before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no choice before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no field before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no field to type in before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no heading before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no heading of this level before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no item of a list before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no link before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no list before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no list to choose from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no next box to tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no next button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no next choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no next field to type in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no next field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no next heading of this level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no next heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no next item of a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no next link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no next list to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no next list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no next picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no next table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no picture before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/quickkeys.py"/>
        <source>There is no table before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>Choose another errand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>Do it again on your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>Do it again together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>Do it again with hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>Do it on your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>Do it together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>Do it with hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>Every step went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../trainer/screens/results.py"/>
        <source>Good to practise again in %n days.</source>
        <translation>
            <numerusform>Good to practise again in %n day.</numerusform>
            <numerusform>Good to practise again in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../trainer/screens/results.py"/>
        <source>Good to practise again in about %n days.</source>
        <translation>
            <numerusform>Good to practise again in about %n day.</numerusform>
            <numerusform>Good to practise again in about %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../trainer/screens/results.py"/>
        <source>Good to practise again in about %n weeks.</source>
        <translation>
            <numerusform>Good to practise again in about %n week.</numerusform>
            <numerusform>Good to practise again in about %n weeks.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>Good to practise again in about a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>Good to practise again today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>Good to practise again tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>Nothing was sent to a real office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>Now you can do it yourself, with us beside you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>See it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>Step {number}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>Thank you. Your answer is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>The hardest step today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>This step took more than one try. That is how it is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>You asked for a hint at this step. That is what hints are for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>You asked to be shown this step. That is what the help is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>You needed no extra help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>You saw every step, from the first to the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>You saw how it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>Your errand is done. Do it once more with less help, or go home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/results.py"/>
        <source>{when} We will remind you here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scroll</name>
    <message>
        <location filename="../trainer/screens/parts/scroll.py"/>
        <source>More below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/parts/scroll.py"/>
        <source>Scroll up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/parts/scroll.py"/>
        <source>Text that goes on below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectFace</name>
    <message>
        <location filename="../trainer/screens/blocks/select.py"/>
        <source>{option}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../trainer/screens/shell.py"/>
        <source>Handrail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/shell.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spotter</name>
    <message>
        <location filename="../trainer/screens/practice/spotlight.py"/>
        <source>Choose this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/spotlight.py"/>
        <source>Press here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/spotlight.py"/>
        <source>Type here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sureness</name>
    <message>
        <location filename="../trainer/screens/sureness.py"/>
        <source>A little sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/sureness.py"/>
        <source>Half sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/sureness.py"/>
        <source>How sure are you that you could do this at home?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/sureness.py"/>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/sureness.py"/>
        <source>Quite sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/player.py"/>
        <source>Very sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/sureness.py"/>
        <source>You need not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <location filename="../trainer/screens/practice/switch.py"/>
        <source>Coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/switch.py"/>
        <source>Coach or page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/switch.py"/>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <location filename="../trainer/screens/devices/tabs.py"/>
        <source>Open a new tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/devices/tabs.py"/>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSizePanel</name>
    <message>
        <location filename="../trainer/screens/panels/text_size.py"/>
        <source>Close text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/panels/text_size.py"/>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/panels/text_size.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/panels/text_size.py"/>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/panels/text_size.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/panels/text_size.py"/>
        <source>This is the largest text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/panels/text_size.py"/>
        <source>This is the smallest text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/panels/text_size.py"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../trainer/screens/topbar.py"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/topbar.py"/>
        <source>Practice city: nothing reaches a real office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/topbar.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/topbar.py"/>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <location filename="../trainer/screens/trouble.py"/>
        <source>Practise without keeping anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/trouble.py"/>
        <source>This did not work. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/trouble.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../trainer/screens/welcome.py"/>
        <source>All settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/welcome.py"/>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/welcome.py"/>
        <source>Go on where you stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/welcome.py"/>
        <source>I am new here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/player.py"/>
        <source>I have been here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/welcome.py"/>
        <source>Just try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/welcome.py"/>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/welcome.py"/>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/welcome.py"/>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/welcome.py"/>
        <source>No name, no sign-in. We keep nothing about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/welcome.py"/>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/welcome.py"/>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/welcome.py"/>
        <source>Reading size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/welcome.py"/>
        <source>Tab moves the ring. Enter chooses. F1 helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/welcome.py"/>
        <source>We begin together, one small step at a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <location filename="../trainer/access/whereabouts.py"/>
        <source>Under the heading: {heading}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_AnswerRow</name>
    <message>
        <location filename="../trainer/screens/blocks/summary_list.py"/>
        <source>{change} {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Folder</name>
    <message>
        <location filename="../trainer/screens/blocks/file_field.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/blocks/file_field.py"/>
        <source>Pictures on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/blocks/file_field.py"/>
        <source>There are no pictures here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Held</name>
    <message>
        <location filename="../trainer/screens/practice/coach_panel.py"/>
        <source>Call the person who looks after this room. Your errand waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/coach_panel.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/practice/coach_panel.py"/>
        <source>Press “Go on” when you have had help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ResultRow</name>
    <message>
        <location filename="../trainer/screens/blocks/search.py"/>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Stage</name>
    <message>
        <location filename="../trainer/screens/blocks/status_tracker.py"/>
        <source>Now: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/blocks/status_tracker.py"/>
        <source>{stage}: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/blocks/status_tracker.py"/>
        <source>{stage}: not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Tab</name>
    <message>
        <location filename="../trainer/screens/devices/tabs.py"/>
        <source>Close the tab {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/devices/tabs.py"/>
        <source>Open tab, {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/devices/tabs.py"/>
        <source>Tab {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Tile</name>
    <message>
        <location filename="../trainer/screens/blocks/file_field.py"/>
        <source>{size} megabytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Upper</name>
    <message>
        <location filename="../trainer/screens/welcome.py"/>
        <source>Handrail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/welcome.py"/>
        <source>Nothing is sent. Everything can be undone. Take your time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/welcome.py"/>
        <source>Practise city services.
Nothing here can go wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dwell</name>
    <message>
        <location filename="../trainer/access/dwell.py"/>
        <source>Resting is paused. Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/dwell.py"/>
        <source>Resting presses. Pause it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <location filename="../trainer/access/finding.py"/>
        <source>Your pointer is at the bottom left of the window, with rings around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/finding.py"/>
        <source>Your pointer is at the bottom of the window, with rings around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/finding.py"/>
        <source>Your pointer is at the bottom right of the window, with rings around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/finding.py"/>
        <source>Your pointer is at the left of the window, with rings around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/finding.py"/>
        <source>Your pointer is at the right of the window, with rings around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/finding.py"/>
        <source>Your pointer is at the top left of the window, with rings around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/finding.py"/>
        <source>Your pointer is at the top of the window, with rings around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/finding.py"/>
        <source>Your pointer is at the top right of the window, with rings around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/finding.py"/>
        <source>Your pointer is in the middle of the window now, with rings around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/finding.py"/>
        <source>Your pointer is in the middle of the window, with rings around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/access/finding.py"/>
        <source>Your pointer is outside this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>modes</name>
    <message>
        <location filename="../trainer/screens/errand.py"/>
        <source>On my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/errand.py"/>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/errand.py"/>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/errand.py"/>
        <source>We do it for you, slowly. You watch and listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/errand.py"/>
        <source>We tell you each step and mark what to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/errand.py"/>
        <source>With hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/errand.py"/>
        <source>You do it. We give a hint when you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/errand.py"/>
        <source>You know the goal and find your own way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <location filename="../trainer/access/roles.py"/>
        <source>Heading level {level}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <location filename="../trainer/screens/stages.py"/>
        <source>Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/stages.py"/>
        <source>Alone: today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/stages.py"/>
        <source>Done alone, and held, days later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/stages.py"/>
        <source>Done alone. Next: once more, days later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/stages.py"/>
        <source>Done with help. Next: with hints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/stages.py"/>
        <source>Done with hints. Next: alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/stages.py"/>
        <source>Held, days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/stages.py"/>
        <source>Held: today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/stages.py"/>
        <source>Next: again, days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/stages.py"/>
        <source>Next: alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/stages.py"/>
        <source>Next: see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/stages.py"/>
        <source>Next: with help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/stages.py"/>
        <source>Next: with hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/stages.py"/>
        <source>Not begun yet. First you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/stages.py"/>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/stages.py"/>
        <source>Seen. Next: with help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/stages.py"/>
        <source>Seen: today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/stages.py"/>
        <source>With help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/stages.py"/>
        <source>With help: today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/stages.py"/>
        <source>With hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../trainer/screens/stages.py"/>
        <source>With hints: today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
