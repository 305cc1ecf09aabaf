import type { CatalogText } from '../CatalogText';

export const project: CatalogText['project'] = {
  name: 'Project',
  aliases: [
    'Planner and Project plans',
    'Project Online',
    'Project Professional',
    'Project Online Professional/Premium',
    'Project Online Essentials',
    'Project Lite',
  ],
  areas: {
    target: 'Target platform',
    data: 'Data and permissions',
    solutions: 'Workflows and reports',
    desktop: 'Desktop client',
    licenses: 'Licenses',
  },
  questions: {
    inScope: {
      question: 'Is Project in scope?',
      help: 'Answer yes also if Project Online was used until its retirement and needs a successor.',
    },
    platform: {
      question: 'Which Project platform is in use, or was in use until its retirement?',
      help: 'Project Online retired on September 30, 2026. Desktop only means files without a server.',
      options: {
        projectServer: 'Project Server',
        projectOnline: 'Project Online',
        desktopOnly: 'Project desktop only',
        none: 'None',
      },
    },
    exported: {
      question: 'Has all project data been exported from Project Online or Project Server?',
      help: 'Plans, resource pool, custom fields, timesheets and project sites. Answer no if a part is missing.',
    },
    customizations: {
      question: 'Are there custom fields, workflows or integrations built on Project?',
      help: 'Think of approval stages, ERP or time recording interfaces and apps that read project data.',
    },
    reports: {
      question: 'Do people rely on reports built on project data?',
      help: 'Power BI, Excel and Reporting Services reports, or anything else that reads the reporting data.',
    },
    desktopConflicts: {
      question: 'Does an installed Project version conflict with Microsoft 365 Apps?',
      help: 'Typical conflicts are MSI next to Click-to-Run, 32-bit next to 64-bit, and different update channels.',
    },
    target: {
      question: 'What will people use for project work in future?',
      help: 'Premium plans in Planner and Dynamics 365 Project Operations store their data in Dataverse.',
      options: {
        plannerBasic: 'Planner basic plans',
        plannerPremium: 'Planner premium plans',
        projectOperations: 'Project Operations',
        projectServer: 'Project Server Subscription Edition',
        desktopOnly: 'Project desktop only',
        other: 'Other product',
      },
    },
  },
  items: {
    'PROJECT-01': {
      title: 'Decide the successor of Project Online or Project Server',
      guidance:
        'Project Online retired on September 30, 2026, and Project Server 2016 and 2019 have been out of support since July 2026. Compare needs with Planner premium plans, Project Server Subscription Edition and Dynamics 365 Project Operations: portfolio, resource leveling, timesheets, approvals. Test with one real project. Good is a written decision for each kind of project, with an owner and a date.',
    },
    'PROJECT-02': {
      title: 'Export and archive project data',
      guidance:
        'For Project Server, export plans as files, and resource pool, custom fields and timesheets as tables, before it is switched off. For Project Online, Microsoft announced that project data is not accessible after the retirement. Collect earlier exports, desktop files and reporting extracts, and check which project sites still exist in SharePoint. Store the archive with an owner and a retention label.',
    },
    'PROJECT-03': {
      title: 'Replace custom workflows, integrations and reports',
      guidance:
        'List custom fields, approval workflows, interfaces and reports, each with owner, last use and the data they need, and drop what nobody misses. Rebuild approvals in Power Automate, interfaces on the API of the target, and reports on its data. SharePoint 2013 workflows no longer run in SharePoint Online, so none can be carried over. Test each replacement before users move.',
    },
    'PROJECT-04': {
      title: 'Align the Project desktop client with Microsoft 365 Apps',
      guidance:
        'Project must use the same installation technology and the same bitness as Microsoft 365 Apps. Project 2021 and older have been out of support since October 2026. Deploy the subscription client with the Office Deployment Tool, on the update channel of Microsoft 365 Apps, and remove MSI versions in the same step. Where a volume licensed Project 2024 must stay, check that the combination is supported.',
    },
    'PROJECT-05': {
      title: 'Prepare the Dataverse environment and security roles',
      guidance:
        'Check in the Power Platform admin center which environment the plans will use, in which region, and how much Dataverse capacity is free. Premium plans use the default environment unless another one is set up. Check who has administrator and maker roles there, and which data policies apply. Good is a named environment owner, a role for each kind of user and a tested backup.',
    },
    'PROJECT-06': {
      title: 'Record the permission mode and clean up the resource pool',
      guidance:
        'Find out whether the source uses SharePoint permission mode or Project permission mode, because groups and categories do not move to Planner. For Project Server, write down who may see and edit what. For the retired Project Online, rebuild this list with the project owners. Remove leavers, duplicates and generic resources from the pool, and match each resource to a Microsoft Entra ID account before the import.',
    },
    'PROJECT-07': {
      title: 'Map licenses to roles',
      guidance:
        'List the roles and count the users in each: team member, project manager, portfolio manager, administrator. Team members who only update tasks may need no plan of their own. Check current plan names and contents in the service description, because they changed with Planner. Assign by group, remove unused Project Online licenses and keep the desktop client for those who schedule with it.',
    },
    'PROJECT-08': {
      title: 'Rebuild project reports with Power BI templates',
      guidance:
        'Reports that read the Project Online reporting feed stopped working with its retirement. Pick the reports that decisions depend on, start from a Power BI template for the target platform, and connect it to Dataverse or to the Project Server database. Check figures against the last good report. Set refresh, row-level access and an owner, and give viewers the Power BI license they need.',
    },
  },
};
