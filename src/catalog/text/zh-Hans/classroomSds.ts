import type { CatalogText } from '../CatalogText';

export const classroomSds: CatalogText['classroom-sds'] = {
  name: 'School Data Sync',
  aliases: ['SDS', 'Classroom/SDS', 'Microsoft Classroom', 'EDU', '学校数据同步'],
  areas: {
    data: '源数据',
    identity: '用户与许可证',
    classes: '班级',
    operation: '运维',
  },
  questions: {
    inScope: {
      question: 'School Data Sync 是否在范围内？',
      help: '仅适用于 Microsoft 365 教育版租户。其他组织请一律回答“否”。',
    },
    exportFormat: {
      question: '数据将以哪种格式进入 School Data Sync？',
      help: '请向学生信息系统的供应商询问可以导出哪些格式。',
      options: {
        csvVersion2: 'SDS CSV v2.1',
        csvVersion1: 'SDS CSV v1',
        oneRoster: 'OneRoster API',
      },
    },
    accountSource: {
      question: '学生和教职员工的帐户由什么创建？',
      help: '目录同步指通过 Microsoft Entra Connect 或 Cloud Sync 从 Active Directory 同步。',
      options: {
        directorySync: '目录同步',
        schoolDataSync: 'School Data Sync',
        other: '其他工具或手动创建',
      },
    },
    guardians: {
      question: '是否要同步家长和监护人的联系信息？',
      help: '例如发送每周作业邮件，以及从 Teams 联系家长时需要。',
    },
    classSpaces: {
      question: '应为每个班级创建什么？',
      help: '每个班级团队都有一个 Microsoft 365 组。如果只用于邮件、文件和设备策略，不带团队的组就够了。',
      options: {
        teams: '班级团队',
        groups: '仅组',
        none: '不创建',
      },
    },
    yearStart: {
      question: '下一学年何时开始？',
      help: '填写第一个上课日。如果各校不同，请填写最早的日期。',
    },
    severalSystems: {
      question: '各校是否使用多个学生信息系统？',
      help: '即使只有一所学校有自己的系统，也请回答“是”，并记下名称和版本。',
    },
  },
  items: {
    'CLASSROOMSDS-01': {
      title: '检查学生信息系统 CSV 导出数据的质量',
      guidance:
        'CSV v2.1 需要 orgs、users 和 roles，涉及班级时还需要 classes 和 enrollments。确认标题行完全匹配，文件采用 UTF-8 且值中没有换行，每个 sourcedId 都唯一且从不重复使用。每次都要提供同一组文件，因为缺失的记录会被视为非活动。错误应在源系统中更正，而不是在文件中更正。',
    },
    'CLASSROOMSDS-02': {
      title: '将学校记录与现有帐户匹配，避免重复',
      guidance:
        '为教职员工和学生各定义一条匹配规则，所用字段的值在学校数据和 Microsoft Entra ID 中必须相同，并在首次运行前据此比对导出数据。达标的标准是匹配率超过 98%，其余部分都有解释。请保持“创建不匹配的用户”（Create unmatched users）关闭，否则人员会得到第二个帐户。不一致时，更正用户主体名称或学校记录。',
    },
    'CLASSROOMSDS-03': {
      title: '按组分配 A1、A3 或 A5 许可证',
      guidance:
        '确认学生和教职员工许可证足以覆盖导出数据中的所有人员，并为新入学者留有余量。通过学生组和教职员工组分配，不要逐个分配，并确保始终设置使用位置。达标的标志是组报告中没有许可证错误。确认在许可证的服务计划中，School Data Sync 和 Teams 未被关闭。',
    },
    'CLASSROOMSDS-04': {
      title: '确定同步哪些学校、人员和班级',
      guidance:
        '从一所试点学校开始，然后通过更改组织筛选器加入其他学校。列出每所学校需要的角色、年级和班级，去掉无人使用的部分。写明由谁决定加入新学校，以及新学校须提供什么。达标的标志是有一份各校均已确认的列表。',
    },
    'CLASSROOMSDS-05': {
      title: '规划班级团队或组：名称、所有者、提前访问',
      guidance:
        '商定能体现科目、班级和学年的名称，以及是否允许教师重命名。教师先获得新的班级团队并做准备。教师选择“激活”后学生才能看到，因此要公布日期。确认导出数据中的每个班级都有教师，并在首次运行前找出教师为同一班级手动创建的团队。',
    },
    'CLASSROOMSDS-06': {
      title: '规划学年结束和学年过渡',
      guidance:
        '在学年结束前约三周检查同步结束日期。学年结束后，运行组清理，使旧班级到期或将其存档，并移除离校人员的帐户。等学生信息系统完成自身的学年过渡后，再在 School Data Sync 中启动向新学年的过渡。至少在开课前两周完成一所学校的测试。',
    },
    'CLASSROOMSDS-07': {
      title: '设置保护学生的 Teams 策略',
      guidance:
        '将严格的学生策略设为全局默认值，再按组为教职员工分配较宽松的策略，这样被遗漏的帐户也能得到保护。就私人聊天或监督式聊天、谁可以发起会议、会议大厅和录制，以及与来宾和其他组织的联系做出决定。Teams 管理中心的教育版策略向导是很好的起点。用学生帐户测试。',
    },
    'CLASSROOMSDS-08': {
      title: '指定同步错误的负责人并商定如何监控运行',
      guidance:
        'School Data Sync 默认每天运行两次，并在“同步运行状况”（Sync health）下显示最近 14 次运行。错误会丢弃整条记录，警告只丢弃相应的值。指定一名 IT 人员，并为每所学校指定一名负责更正学生信息系统的联系人。商定由该 IT 人员在前两周每次运行后下载错误和警告文件，之后每周下载，并商定运行未完成时通知谁。',
    },
    'CLASSROOMSDS-09': {
      title: '合并多个学生信息系统的数据',
      guidance:
        '确认每个系统能否单独提供数据，还是上传前必须合并。同一个 sourcedId 不得出现在两个系统中，因此请为每个系统约定前缀。明确如何处理在两所学校任教或就读的人员。所有部分须在同一天提供，因为缺失的记录会被视为非活动。',
    },
    'CLASSROOMSDS-10': {
      title: '与供应商一起测试 OneRoster 连接',
      guidance:
        '向供应商索取 API 的地址、凭据和范围，并确认 School Data Sync 接受哪个版本。双方一起读取一所学校的数据，将人数、班级数和注册数与学生信息系统比对。商定凭据何时更改以及由谁通知谁。错误在源系统中更正。',
    },
    'CLASSROOMSDS-11': {
      title: '让 School Data Sync 稳妥地创建帐户',
      guidance:
        '在首次运行前确定用户名的格式，以及如何处理重名、特殊字符和姓名变更。检查新帐户的域、使用位置和许可证组，以及学生如何获得首个密码。用试点学校运行一次，并人工查看若干个新帐户。确定由谁禁用离校人员的帐户，因为同步不会删除它们。',
    },
    'CLASSROOMSDS-12': {
      title: '准备家长和监护人的联系信息',
      guidance:
        '监护人会成为相关联系人，而不是帐户，上传之前须经数据保护负责人同意。确认每个联系人都有关系以及邮件地址或电话号码，且被限制联系的人员已在源端排除。告知家庭这些联系信息的用途。用一个班级的监护人进行测试。',
    },
  },
};
