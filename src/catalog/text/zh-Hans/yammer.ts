import type { CatalogText } from '../CatalogText';

export const yammer: CatalogText['yammer'] = {
  name: 'Viva Engage',
  aliases: ['Yammer'],
  areas: {
    network: '网络',
    access: '访问',
    governance: '治理',
    adoption: '推广应用',
  },
  questions: {
    inScope: {
      question: 'Viva Engage 是否在范围内？',
      help: '原名 Yammer：面向整个组织的社区、故事情节和公告。',
    },
    networks: {
      question: '组织有多少个 Viva Engage 或 Yammer 网络？',
      help: '统计主网络，包括子公司和其他邮件域的旧网络。外部网络不计。',
    },
    nativeMode: {
      question: '网络是否以本机模式运行？',
      help: '2020 年 1 月起创建的网络均为本机模式。较早网络的模式可在 Viva Engage 管理中心查看。',
    },
    allLicensed: {
      question: '网络中的所有用户是否都有许可证和 Microsoft Entra 帐户？',
      help: '将网络的用户与拥有服务计划 Viva Engage Core 的用户比对。',
    },
    external: {
      question: '是否正在使用或计划使用外部网络或来宾？',
      help: '指有其他组织的人员参与的网络或社区。',
    },
    usagePolicy: {
      question: 'Viva Engage 是否已有使用策略和内容审核人员？',
      help: '仅当策略已向用户发布，且有人处理被举报的帖子时，才回答“是”。',
    },
    integration: {
      question: '用户是否要在 Microsoft Teams 或 SharePoint 中使用 Viva Engage？',
      help: '指 Teams 中的 Viva Engage 应用，或 Intranet 页面上的对话。',
    },
    sponsor: {
      question: '由哪位领导为社区牵头？',
      help: '填写公开发帖和答复的人员的姓名和职务。如果尚未确定，请留空。',
    },
  },
  items: {
    'YAMMER-01': {
      title: '合并为每个租户一个网络',
      guidance:
        'Microsoft 要求每个租户只有一个 Viva Engage 网络。列出所有网络及其域、用户和所有者，选定要保留的网络。网络迁移只移动用户，不移动消息和文件，因此要从其他网络导出必须保留的内容，并通知其用户。此后域随租户变化：在 Microsoft 365 中添加或移除的域，也会加入或离开该网络。',
    },
    'YAMMER-02': {
      title: '要求使用 Microsoft Entra 登录并阻止没有许可证的用户',
      guidance:
        '为所有参与者（包括管理员）分配服务计划 Viva Engage Core。然后在 Viva Engage 管理中心的安全设置中，强制使用 Microsoft 365 标识，并阻止没有 Viva Engage 许可证的用户。这两项设置默认关闭。启用前，列出会失去访问权限的用户，逐个决定是分配许可证、更换帐户还是删除帐户。',
    },
    'YAMMER-03': {
      title: '将网络转换为本机模式',
      guidance:
        '在本机模式下，所有用户都在 Microsoft Entra ID 中，社区就是 Microsoft 365 组，文件存放在 SharePoint 中。Microsoft 已停用其他模式，并会自动迁移剩余的网络；如果管理中心仍允许，请自行启动迁移。在此之前，为每个社区指定所有者，导出本机模式不支持的内容，并检查 SharePoint 的可用存储空间。',
    },
    'YAMMER-04': {
      title: '检查外部网络和来宾',
      guidance:
        '列出外部网络和来宾，注明用途、所有者和上次活动时间；无人需要的，导出后关闭。新型外部网络以本机模式运行，需要单独的 Microsoft Entra 租户。很多情况下，在社区中加入来宾就够了。Viva Engage、Microsoft Entra ID、Microsoft 365 组和 SharePoint 都必须允许来宾访问。',
    },
    'YAMMER-05': {
      title: '发布使用策略，设置关键字和管理员角色',
      guidance:
        '与法务、人力资源以及职工代表机构（如有）商定使用策略，然后在 Viva Engage 管理中心发布，让用户能够看到。设置关键字监视，并指定由谁处理警报和被举报的帖子。将 Engage 管理员和企业通信人员（corporate communicator）角色各分配给至少两人，不要用全局管理员角色代替。',
    },
    'YAMMER-06': {
      title: '设置保留并准备电子数据展示',
      guidance:
        '在 Microsoft Purview 中为 Viva Engage 社区消息和用户消息单独创建保留策略，与 Exchange 和 SharePoint 的策略分开。文件遵循 SharePoint 的策略。通过 Purview 实现保留和电子数据展示要求本机模式。上线前，用示例帖子、私人消息和文件测试这两项功能。',
    },
    'YAMMER-07': {
      title: '将 Viva Engage 添加到 Teams 和 SharePoint',
      guidance:
        '在 Teams 管理中心允许 Viva Engage 应用，并用应用设置策略将其固定，先面向试点组。确认 Viva Engage 终结点未被阻止，且该企业应用程序在 Microsoft Entra ID 中已启用登录。在 SharePoint 中，将 Viva Engage Web 部件放到用户平时查找答案的页面上。',
    },
    'YAMMER-08': {
      title: '规划社区和推广骨干',
      guidance:
        '选定三到五个起步社区，每个社区都要有明确的目的、两位所有者和有待解答的问题。争取一位同意每周发帖的领导，并在每个大部门找到推广骨干。明确谁可以创建社区、全员社区的用途，以及哪些内容应放在 Teams 中。商定由谁每月在使用情况报告中跟踪活跃用户和已解答的问题，并写成书面记录。',
    },
  },
};
