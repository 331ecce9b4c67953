/**
 * Titles written for the fit, over trades that the labelled files show little of: clubs, events, marketing, teaching,
 * research, facilities, finance, law, health, hardware and homes. One a line, labelled by the definition of the two words:
 * does the same need come back in the ordinary run of things? They fit words and never judge.
 */
export const operationsPhrases = `
March meetup: book the venue and announce it
Organise the October meetup
April 2023 meetup
Post the monthly newsletter
Newsletter for June
Schedule this week's posts on all channels
Instagram post for Friday
Facebook posts for next week
Three tweets about the open day
Write the fortnightly blog post
Share the recap of last night's event
Social media copy for the upcoming talk
Post the job ad again, nobody applied
Publish episode 14 of the podcast
Upload recordings of the last session
Send thank-you notes to this month's donors
Thank the speakers and send reimbursement forms
Speaker reimbursement: travel to the meetup
Expense claim for train tickets
Reimburse volunteers for snacks
Pay the invoice from the caterer
Invoice from the hosting provider is due
Chase the unpaid invoice
Send invoices to members
Membership fees 2022: remind those who have not paid
File the quarterly VAT return
Year-end accounts for the accountant
Annual accounts to the registry
Annual return to the charity commission
Annual general meeting 2021: send notice and agenda
AGM preparation
Board meeting agenda for Tuesday
Take minutes of the steering committee
Minutes of the last meeting
Weekly team call notes
Sprint 31 retrospective
Monday stand-up notes
Community call 2024-05-02
Office hours this Thursday
Agenda for the monthly community call
Approve new members
Add Maria to the mailing list
Remove former members from the chat
Give the new trainee access to the shared drive
Account for the new postdoc
Add me to the organisation please
I would like to give a talk about testing
Speaker wanted for the July meetup
Onboard the new developer
Onboarding checklist for Ana
Offboarding: close accounts of the leaver
New starter: laptop, badge, mailbox
Laptop screen is broken
Monitor for the new colleague
Order more coffee and paper towels
Buy toilet paper, soap and bin bags
Order filament, we are running low
Restock the first-aid kit
Toner is empty in the second floor printer
Printer does not print in colour
Projector in room 4 flickers
The 3D printer jams again
Laser cutter lens needs cleaning
Clean the laser cutter
Replace the blade of the table saw
Change the filter in the air handler
Fix the leaking tap in the kitchen
Toilet blocked
Light bulbs in the corridor are out
The door of the storage room does not close
Heating in the seminar room does not work
Air conditioning too cold on level 3
Lift out of order
Lost key for locker 12
Order a duplicate of the key
Empty the bins and take out the recycling
Take out the trash
Mop the floors of the workshop
Clean the fridge
Dishes rota
Water the plants while we are away
Mow the lawn
Mow and trim the field before the weekend
Weed the beds at the community garden
Cut the hedge
Pick up the food donation on Wednesday
Driver needed for Saturday's delivery
Vehicle inspection is due
Book the van in for its service
Renew the insurance
Renew domain
Certificate expires next month
SSL certificate expired
Renew the licence of the design software
Subscription renewal for the video tool
Renew the lease of the storage unit
Contract of the cleaner ends in June, extend
Website is down
The site is slow since this morning
Page not found on the donations page
Broken link in the footer
Typo on the contact page
Contact form does not send mail
Update the opening hours for the holidays
Change the phone number on the website
Update the staff list on the site
Remove last year's events from the calendar
Update the event calendar for May
Update the list of partners
Update copyright year
Add the new sponsor's logo to the page
Please change my email address
Cannot log in to the members' area
Password reset for the treasurer
I lost access to my account
Locked out of the admin panel
Can you help me set up two-factor login?
How do I submit my timesheet?
Who has the key to the office?
Question about holiday pay
Where can I find the meeting notes?
Does anybody know the wifi password?
When is the next meeting?
Can we get a room for the workshop on the 12th?
Request: desk for a visiting student
Request for access to the cluster
Job killed on node 7, out of memory
Node 12 does not come back after the reboot
Disk of the backup server is full
Extend quota for the imaging group
Install R packages for the class
Install the plugin on my workstation
Upgrade the operating system on the lab machines
Security updates for the web server
Patch the mail server
Restart the build agent
Scheduled maintenance on Sunday
Server room power cut on Saturday
Restore the deleted folder from backup
Check the backups
Rotate the access tokens
Revoke the token of the former contractor
Transfer the repository to the team
Give publish rights to the new maintainer
Unable to publish the package
Release 4.2.1
Release the September version
Cut the next patch release
Tag the release and write the notes
Bump version numbers
Merge the dependency updates
Triage new reports
Close stale tickets
Clean up old branches
Refresh the data set for this quarter
Update the dashboard with the numbers of August
Import the June survey data
Run the nightly job again
Data for Tuesday is missing in the report
Report shows wrong totals
Monthly figures for the funder
Quarterly report to the foundation
Annual report to donors
Send the quarterly update to investors
Half-year report to the ministry
Weekly status report
Timesheets for May
Payroll for November
Reconcile the bank account
Bank statement is missing
Card payment declined
Customer was charged twice
Refund for order 1182
Return of a damaged item
Complaint about late delivery
Customer cannot download the invoice
Supplier changed the bank details, check
Count the stock
Reorder gloves and masks
Autoclave shows an error
Calibrate the balance
Freezer alarm at night
Order reagents for the lab
Feed the animals over the weekend
Book the microscope for next week
Patient cannot open the portal
Ward phone has no signal
Exam registration opens on Monday
Enter the grades of the spring term
Mark the assignments of week 6
Student asks for an extension
Parents' evening: send the letters
Substitute for class 7b on Thursday
Order textbooks for the new year
School photos are in May again
Renew library cards
Overdue books: send reminders
Review the submissions of this round
Review pull requests
Review of the translation updates
Translate the new strings
Spanish translations for 3.4
Proofread the December issue
Next issue: collect the articles
Plan next month's posts
Answer the press inquiry
Answer mails in the support inbox
Follow up with the leads of the fair
Call back Mr Weber
Confirm the booking with the venue
Book flights and hotel for the conference in May
Travel to the annual conference: book hotel
Book the room for the board
Order pizza for the meetup
Name badges for Thursday
Set up chairs before the talk
Event photos: upload and tag
Update the speakers list
Welcome the new interns
Interview candidates on Thursday
Open position: back-end engineer
Looking for volunteers, roles open
Performance reviews
Annual leave requests
Sick note of the driver
Fire drill
Safety inspection of the ladders
Check the fire extinguishers
Test the emergency lights
Yearly audit by the accountant
Audit evidence for this year
Access review of the second quarter
Data protection request from a former customer
Delete the data of a user on request
Sign the contract renewal
Signatures needed on the bank form
Change of address at the registry
Tax forms for contractors
Insurance claim for the broken window
Gas meter reading
Tenant reports mould in the bathroom
Tenant moves out: hand back the deposit
Boiler service
Replace bearing on conveyor 3
Hydraulic hose leaking
Oil leak at the left track
Tyre worn, replace
Engine overheats
Machine stops with an alarm
Hose blown, replace
Repair the damaged handrail
Crew needs new radios
Street light not working
Pothole on Mill Road
Missed rubbish collection
Graffiti to remove
Alert: queue too long
Outage of the payment provider
Certificate warnings since the upgrade
Login fails after the update
App crashes when I open the camera
Export hangs at 90 %
Error 500 when saving
Duplicate rows in the table
The button does nothing
Wrong result for leap years
Images do not load on mobile
Search returns nothing
Memory leak in the worker
Test fails at random
Flaky test on Windows
Build broken on main
Documentation says the opposite of what happens
Is this supported?
How to use the library with an old compiler
Grocery shopping for the week
Pay rent
Pay electricity bill
Dentist appointment
Change winter tyres
Vaccination of the dog
Tax return
Clean the gutters
Service the bikes
Doctor: repeat prescription
Kids: swimming on Tuesdays
`;

export const projectPhrases = `
Find a new venue for the makerspace
Pack the library for the move
Plan the move to the new office
Furnish the new meeting room
Renovate the kitchen
Paint the new workshop
Build shelves for the tool room
Build a workbench
Buy a laser cutter: compare models
Should we get a bigger 3D printer?
Find a bank for the society
Open a bank account for the association
Register the association
Apply for charity status
Write our bylaws
Draft the code of conduct
Draft a privacy policy
Write a style guide
Write the handbook for volunteers
Document how to run an event
Create a guide for new organisers
Create a template for event pages
Create a checklist for releases
Create an onboarding process
Define roles and responsibilities
Define the membership tiers
Settle the price of membership
Decide on a name
Choose a logo
Design a logo
New visual identity
Rebrand the community
Redesign the website
New landing page for the campaign
Build a website for the camp
Website: page for the new programme
Move the website to a new host
Migrate the wiki
Migrate our chat
Archive the old site
Retire the old newsletter tool
Switch to another ticket system
Introduce a ticket system for the desk
Evaluate video platforms
Compare CRM tools
Research payment providers
Research funding sources
Apply for the arts council grant
Grant proposal: first draft
Submit the grant proposal
Fundraising strategy
Crowdfunding campaign for the space
Sponsorship package for the conference
Budget for the conference
Conference 2020: choose the date and city
Conference website
Draft the schedule of the conference
Find keynote speakers
Invite keynote speakers
Programme for the one-day symposium
Plan the summer camp
Camp: power plan
Camp: map of the site
Plan the opening ceremony
Grand opening party
Design a banner for the booth
T-shirts for the conference
Stickers and swag for the launch
Launch event for the book
Launch campaign for the new product
Press release for the launch
Marketing plan for the launch
Go-to-market plan
Promo video for the app
Create a brochure
Create a fact sheet for the press
Campaign for the election
Positioning and messaging
Audience research
User interviews
Personas
Survey of our members: design the questions
Usability test of the prototype
Brand audit
Site map for the new site
Wireframes for the sign-up
Copy for the new homepage
Photo shoot for the new site
Start a podcast
Start a chapter in Lyon
Outreach to schools: develop a workshop
Develop a curriculum for beginners
New course: introduction to statistics
Write the lesson on loops
Add exercises to lesson 3
Instructor guide: add a chapter on surveys
Record the lecture videos for the new course
Design the final exam for the new course
Redesign the course page
Literature review
Write chapter 2
Thesis: methods section
Define research questions
Choose the data set
Collect data from the field sites
Label the training data
Train the first model
Baseline experiment
Compare our method with the state of the art
Ablation study
Reproduce the results of the paper
Write the paper
Figures for the paper
Submit the paper to the journal
Answer the reviewers
Prepare the poster
Prepare the defence
Publish the data set with the paper
Catalogue the photographs
Digitise the tapes
Inventory of the archive
Exhibition on the ground floor
Oral history interviews
Write the history of the club
Design the enclosure
Design the power board
Order parts for the first prototype
Solder the prototype
Test flight of the prototype
Machine the bracket
CAD model of the arm
Write the driver for the sensor
Choose a microcontroller
Plan the sensor network
Lay out the rain garden
Feasibility study for solar panels
Install solar panels
Site survey
Tender for the new roof
Get quotes for the floor
Building permit
Structural report
Order the steel
Set up the server rack
Install new access points in the hall
New network for the annex
Set up a cluster
Set up single sign-on
Set up monitoring
Set up continuous integration
Set up backups for the first time
Set up a test environment
Create a staging server
Decommission the old server
Replace the old mail system
Upgrade from version 2 to 3 of the framework
Rewrite the importer
Refactor the parser
Split the module
Extract a library
Remove the legacy code
Deprecate the old interface
Add dark mode
Add export to PDF
Add a search box
Add an option to sort by date
Allow several owners
Support arm64
Support plugins
Implement the cache
Implement the new protocol
User profile page
Settings screen
Shopping cart
Sign-up form
Dashboard for coordinators
Mobile app
Public API
Map view
Notifications by mail
Level 5
New enemy type
Title screen music
Tutorial for new players
Balance the economy
Playtest with ten people
As a member I want to renew online
As a teacher I want to see who is absent
As an editor I can schedule an article
Spike: how would offline work?
Proof of concept for the recommendation engine
Architecture decision: message bus
RFC: plugin interface
Proposal: new governance model
Proposal for a community fund
Vote on the new charter
Elect a board for the first time: how?
Governance structure
Strategy for the next three years
Strategic plan
Vision and mission
Theory of change
Objectives for the programme
Roadmap 2025
Product roadmap
Business plan
Business case for the warehouse
Pricing model
Define key figures
Metrics: what do we measure?
Build a dashboard of our impact
Data model
Data dictionary
Standard for open data: first version
Specification of the interface
Translate the book into German
Write the book
Edit the documentary
Film the interviews
Write the score
Arrange the set list for the tour
Stage design
Casting
Merger with the sister club
Spin off the training business
Buy the building
Sell the old van
Try out standing desks
Test a four-day week
Introduce flexible hours
New parental leave policy
Salary bands
Design the bonus scheme
Design the leadership training
Write job descriptions for the new team
Hire the first designer
Form a working group on accessibility
Accessibility plan for the site
Make the forms accessible
Meet the new privacy law
Prepare for the certification
Certification by the end of the year
Gap analysis
Risk analysis for the merger
Runbook for the new service
Automate the payroll export
Automate the weekly report
Automate certificate renewal
Self-service for password resets
Dashboard for support tickets
Knowledge base for customers
Chat bot for the help desk
New form for expense claims
New approval flow for invoices
Digital time sheets
Replace the time clock
Move payroll to a new provider
Move the phones to the internet
New point of sale system
Webshop
Loyalty programme
New menu for the summer season
Open a second shop
Open an office in Porto
Pop-up store
Store layout
New packaging
New production line
Retool line 2 for the new model
Layout of the warehouse
Barcode scanners for the warehouse
Electronic patient file: go live
Set up the day clinic
Screening programme
Lean project in the lab
Learn Spanish
Plan the wedding
Wedding invitations
Trip to Japan
Build a garden shed
Nursery for the baby
Sell the car
Write a will
`;
