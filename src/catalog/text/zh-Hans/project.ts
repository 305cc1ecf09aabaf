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
    'Planner 和 Project 计划',
    'Project 专业版',
  ],
  areas: {
    target: '目标平台',
    data: '数据与权限',
    solutions: '工作流与报表',
    desktop: '桌面客户端',
    licenses: '许可证',
  },
  questions: {
    inScope: {
      question: 'Project 是否在范围内？',
      help: '如果 Project Online 在停用前一直使用且需要后继方案，也请回答“是”。',
    },
    platform: {
      question: '正在使用哪种 Project 平台，或在其停用前使用的是哪种？',
      help: 'Project Online 已于 2026 年 9 月 30 日停用。“仅 Project 桌面版”指只有文件而没有服务器。',
      options: {
        projectServer: 'Project Server',
        projectOnline: 'Project Online',
        desktopOnly: '仅 Project 桌面版',
        none: '无',
      },
    },
    exported: {
      question: '是否已从 Project Online 或 Project Server 导出所有项目数据？',
      help: '包括计划、资源库、自定义字段、时间表（timesheet）和项目网站。如有缺失，请回答“否”。',
    },
    customizations: {
      question: '是否有基于 Project 的自定义字段、工作流或集成？',
      help: '例如审批阶段、ERP 或工时记录接口，以及读取项目数据的应用。',
    },
    reports: {
      question: '是否有人依赖基于项目数据的报表？',
      help: '指 Power BI、Excel 和 Reporting Services 报表，或读取报表数据的任何其他工具。',
    },
    desktopConflicts: {
      question: '已安装的 Project 版本是否与 Microsoft 365 Apps 冲突？',
      help: '典型冲突是 MSI 与即点即用并存、32 位与 64 位并存，以及更新频道不同。',
    },
    target: {
      question: '今后将用什么进行项目工作？',
      help: 'Planner 高级计划和 Dynamics 365 Project Operations 将数据存储在 Dataverse 中。',
      options: {
        plannerBasic: 'Planner 基本计划',
        plannerPremium: 'Planner 高级计划',
        projectOperations: 'Project Operations',
        projectServer: 'Project Server Subscription Edition',
        desktopOnly: '仅 Project 桌面版',
        other: '其他产品',
      },
    },
  },
  items: {
    'PROJECT-01': {
      title: '确定 Project Online 或 Project Server 的后继方案',
      guidance:
        'Project Online 已于 2026 年 9 月 30 日停用，Project Server 2016 和 2019 自 2026 年 7 月起已终止支持。将需求与 Planner 高级计划、Project Server Subscription Edition 和 Dynamics 365 Project Operations 比较：项目组合、资源调配、时间表、审批。用一个真实项目测试。达标的标志是每类项目都有书面决定，并有负责人和日期。',
    },
    'PROJECT-02': {
      title: '导出并存档项目数据',
      guidance:
        '对于 Project Server，在关闭前将计划导出为文件，将资源库、自定义字段和时间表导出为表。对于 Project Online，Microsoft 已宣布项目数据在停用后无法访问。收集以前导出的内容、桌面文件和报表数据的提取副本，并检查 SharePoint 中还有哪些项目网站。为存档指定负责人并应用保留标签。',
    },
    'PROJECT-03': {
      title: '替换自定义工作流、集成和报表',
      guidance:
        '列出自定义字段、审批工作流、接口和报表，逐项注明负责人、上次使用时间和所需数据，没人需要的就弃用。审批用 Power Automate 重建，接口基于目标平台的 API 重建，报表基于目标平台的数据重建。SharePoint 2013 工作流已不能在 SharePoint Online 中运行，因此无法沿用。移动用户前测试每项替代方案。',
    },
    'PROJECT-04': {
      title: '使 Project 桌面客户端与 Microsoft 365 Apps 一致',
      guidance:
        'Project 必须采用与 Microsoft 365 Apps 相同的安装技术和位数。Project 2021 及更早版本自 2026 年 10 月起已终止支持。用 Office 部署工具部署订阅版客户端，使用 Microsoft 365 Apps 的更新频道，并在同一步骤中移除 MSI 版本。必须保留批量许可版 Project 2024 的地方，确认该组合受支持。',
    },
    'PROJECT-05': {
      title: '准备 Dataverse 环境和安全角色',
      guidance:
        '在 Power Platform 管理中心查看计划将使用哪个环境、位于哪个区域，以及 Dataverse 还有多少可用容量。除非另行设置，高级计划使用默认环境。检查谁在其中拥有管理员和制作者角色，以及适用哪些数据策略。达标的标志是有明确的环境负责人，每类用户都有对应角色，且备份已通过测试。',
    },
    'PROJECT-06': {
      title: '记录权限模式并清理资源库',
      guidance:
        '查明源使用 SharePoint 权限模式还是 Project 权限模式，因为组和类别不会移到 Planner。对于 Project Server，写明谁可以查看和编辑哪些内容。对于已停用的 Project Online，与项目负责人一起重建此列表。从资源库中移除离职人员、重复项和常规资源，并在导入前将每个资源与 Microsoft Entra ID 帐户对应。',
    },
    'PROJECT-07': {
      title: '将许可证与角色对应',
      guidance:
        '列出各角色并统计用户数：团队成员、项目经理、项目组合经理、管理员。只更新任务的团队成员可能不需要单独的计划许可证。在服务说明中核对当前的计划名称和内容，因为它们已随 Planner 改变。按组分配，移除未使用的 Project Online 许可证，并为用桌面客户端排程的人保留该客户端。',
    },
    'PROJECT-08': {
      title: '用 Power BI 模板重建项目报表',
      guidance:
        '读取 Project Online 报表数据源的报表，已随其停用而失效。选出决策所依赖的报表，以目标平台的 Power BI 模板为起点，连接到 Dataverse 或 Project Server 数据库。将数字与最后一份正确的报表核对。设置刷新、行级别访问权限和负责人，并为查看者提供所需的 Power BI 许可证。',
    },
  },
};
