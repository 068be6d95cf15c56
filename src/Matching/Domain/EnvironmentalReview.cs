namespace Matching.Domain;

/// <summary>The category of environmental review that a project needs (环境影响评价), from the lightest to the strictest.</summary>
public enum EnvironmentalReview
{
    /// <summary>登记表: registration only.</summary>
    Registration,

    /// <summary>报告表: a report on a form.</summary>
    ReportForm,

    /// <summary>报告书: a full report.</summary>
    ReportBook,
}
