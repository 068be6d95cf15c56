using System.ComponentModel;
using Matching.Api.Contracts;
using Matching.Api.Http;
using Matching.Api.Jobs;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Matching.Api.Endpoints;

/// <summary>Trainings, evaluations and plans that were asked for.</summary>
internal static class Jobs
{
    public static void MapJobs(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/jobs", List)
            .WithName("listJobs").WithTags("Jobs")
            .WithSummary("列出任务 · List jobs, newest first")
            .WithDescription($"The newest {JobList.Kept} are kept in memory, of finished plans {JobList.PlansKept}, listed here without their plans and reports. They end with the server's process.");
        routes.MapGet("/jobs/{id}", Find)
            .WithName("getJob").WithTags("Jobs")
            .WithSummary("查看任务 · Get a job, with what came of it")
            .WithDescription("Ask again until its state is succeeded, failed or canceled.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/jobs/{id}/plan", Plan)
            .WithName("getPlan").WithTags("Jobs")
            .WithSummary("下载计划 · Get the plan of a job as a file")
            .WithDescription("One row an approach or a visit, with columns that staff fill in; CSV is UTF-8 with a byte-order mark.")
            .Produces(StatusCodes.Status200OK, typeof(byte[]), ShortlistForm.XlsxType, ShortlistForm.CsvType)
            .ProducesValidationProblem(StatusCodes.Status400BadRequest, "application/problem+json")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        routes.MapDelete("/jobs/{id}", Cancel)
            .WithName("cancelJob").WithTags("Jobs")
            .WithSummary("取消任务 · Cancel a job")
            .WithDescription("It gives up at its next step, and nothing has changed then. Its last states can still be read.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    /// <summary>Where a job is.</summary>
    public static string AddressOf(JobItem job) => $"/api/jobs/{Uri.EscapeDataString(job.Id)}";

    private static Ok<IReadOnlyList<JobItem>> List(JobList jobs)
    {
        IReadOnlyList<JobItem> items = [.. jobs.All().Select(job => job.Item.InList)];
        return TypedResults.Ok(items);
    }

    private static Ok<JobItem> Find(JobList jobs, string id) => TypedResults.Ok(jobs.Find(id).Item);

    private static IResult Plan(JobList jobs, string id, [Description("xlsx or csv; xlsx when left out.")] string? format = null) =>
        PlanForm.Answer(jobs.Find(id).Item, format);

    private static Accepted<JobItem> Cancel(JobList jobs, string id)
    {
        var job = jobs.Cancel(id).Item;
        return TypedResults.Accepted(AddressOf(job), job);
    }
}
