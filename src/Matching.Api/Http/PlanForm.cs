using Matching.Api.Contracts;
using Matching.Api.Jobs;
using Matching.Api.Problems;

namespace Matching.Api.Http;

/// <summary>The files in which a plan is given out.</summary>
internal static class PlanForm
{
    /// <summary>The plan of a job as a file; XLSX where no form is named.</summary>
    /// <exception cref="InvalidRequestException">There is no form of this name.</exception>
    /// <exception cref="JobHasNoPlanException">The job has no plan, or none yet.</exception>
    public static IResult Answer(JobItem job, string? format)
    {
        var (form, type) = format?.ToLowerInvariant() switch
        {
            null or "" or "xlsx" => ("xlsx", ShortlistForm.XlsxType),
            "csv" => ("csv", ShortlistForm.CsvType),
            _ => throw new InvalidRequestException("format", $"'{format}' is not a form a plan can be given in; write xlsx or csv."),
        };
        using var file = new MemoryStream();
        var (name, day) = Write(job, form == "csv", file);
        return TypedResults.File(file.ToArray(), type, DownloadName.Of(name, day, form));
    }

    private static (string Name, DateOnly AsOf) Write(JobItem job, bool csv, Stream file)
    {
        if (job.Outreach is { } report)
        {
            if (csv) PlanFile.WriteCsv(report, file);
            else PlanFile.WriteXlsx(report, file);
            return ("招商计划", report.Plan.AsOf);
        }
        else if (job.Trip is { } trip)
        {
            if (csv) PlanFile.WriteCsv(trip, file);
            else PlanFile.WriteXlsx(trip, file);
            return ("走访计划", trip.AsOf);
        }
        else
        {
            throw new JobHasNoPlanException(job);
        }
    }
}
